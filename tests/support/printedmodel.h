#pragma once

#include <QString>

class BranchModel;
class ContactModel;

/// A model as text, to compare whole: a line for each field that holds something or changed, its rows
/// indented below. Only what data() gives is printed.
///
///     city 'Cali'*          set, changed
///     phone null            null
///     gender absent*        absent, and that is a change
///     email 'x'!            an error; ? is a warning
///     source 'Web'<'web'    the server made this of 'web'
///     addresses 2*          a table with the number of rows that are sent
///       - city='Cali'       removed; + is new
QString printed(const ContactModel &model);

/// The rows alone, as printed(ContactModel) has them.
QString printed(const BranchModel &model);
