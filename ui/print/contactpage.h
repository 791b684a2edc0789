#pragma once

#include <memory>

class QDateTime;
class QTextDocument;
struct Profile;
struct Review;

/// Returns the contact as a document for print: all fields, rows and tags, with the baseline value beside
/// each changed value. Contains no secrets of the account.
std::unique_ptr<QTextDocument> contactPage(const Review &review, const Profile &account,
                                           const QDateTime &when);
