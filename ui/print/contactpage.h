#pragma once

#include <memory>

class QDateTime;
class QTextDocument;
struct Profile;
struct Review;

/// The contact as a page to be read on paper: who it is, every field, every row and tag, and beside what was
/// changed what it was. Holds no secret of the account.
std::unique_ptr<QTextDocument> contactPage(const Review &review, const Profile &account,
                                           const QDateTime &when);
