// Any text pasted anywhere: each cell is written, refused or left out, and copied cells can be pasted.
#include "contact/cellblock.h"
#include "contact/contactreader.h"
#include "contact/typedcell.h"
#include "fixtures/corpus.h"
#include "fuzz/property.h"

#include <algorithm>

using clipboardtable::Rows;
using fuzz::holds;

namespace {

constexpr int mostSelected = 3;
constexpr int fewestDigitsOfCard = 12;

/// Contacts with all sorts of rows, including removed ones.
QList<Contact> someContacts()
{
    QList<Contact> contacts;
    for (int i = 0; i < 16; ++i) {
        Contact contact =
            std::get<Baseline>(contactreader::fromText(corpus::samples().at(i).contact)).contact;
        for (int field = 0; field < int(contactFields().size()); ++field) {
            RowList &rows = contact.rows(field);
            for (qsizetype row = 2; row < rows.size(); row += 2)
                rows.setRemoved(row, true);
        }
        contacts.append(contact);
    }
    return contacts;
}

QList<int> tables()
{
    QList<int> fields;
    for (int field = 0; field < int(contactFields().size()); ++field) {
        if (contactFields()[size_t(field)].type == FieldType::Table)
            fields.append(field);
    }
    return fields;
}

PasteTarget targetIn(const Contact &contact, fuzz::Choices &choices)
{
    PasteTarget target;
    target.field = tables().at(choices.upTo(int(tables().size())));
    target.row = choices.upTo(int(contact.rows(target.field).size()) + 1);
    const int columns = int(contactFields()[size_t(target.field)].columns.size());
    const int turn = choices.upTo(columns); // columns can have any visual order
    for (int column = choices.upTo(columns); column < columns; ++column)
        target.columns.append((column + turn) % columns);
    target.selectedRows = 1 + choices.upTo(mostSelected);
    target.selectedColumns = 1 + choices.upTo(mostSelected);
    return target;
}

Rows checkedRows(const QString &text)
{
    Rows rows = clipboardtable::read(text);
    qsizetype cells = 0;
    qsizetype letters = 0;
    for (const QStringList &row : std::as_const(rows)) {
        holds(!row.isEmpty(), "a row has a cell");
        cells += row.size();
        for (const QString &cell : row)
            letters += cell.size();
    }
    holds(cells <= text.size() + 1 && letters <= text.size(), "the table is not larger than the text");
    holds(clipboardtable::read(clipboardtable::written(rows)) == rows, "a copied table is read unchanged");
    return rows;
}

/// Returns the contact after the plan. Checks that undoing the plan restores the contact.
Contact applied(const Contact &before, const PastePlan &plan)
{
    Contact after = before;
    for (const Edit &edit : plan.edits) {
        holds(fits(after, edit), "each edit of a plan fits");
        ::apply(after, edit);
    }
    Contact undone = after;
    for (auto at = plan.edits.crbegin(); at != plan.edits.crend(); ++at)
        ::apply(undone, inverse(*at));
    holds(undone == before, "undoing a plan restores the contact");
    return after;
}

void checkPlan(const PastePlan &plan, const Rows &rows, const PasteTarget &target)
{
    qsizetype filled = 0;
    for (const QStringList &row : rows)
        filled += std::ranges::count_if(row, [](const QString &text) { return !text.isEmpty(); });
    const qsizetype times = qsizetype(target.selectedRows) * target.selectedColumns;
    holds(plan.leftOut >= 0 && plan.leftOut <= filled * times, "at most all cells are left out");
    for (const RefusedCell &refused : plan.refused)
        holds(std::ranges::count_if(refused.text, [](QChar c) { return c.isDigit(); }) < fewestDigitsOfCard,
              "no card number is said");
    const std::span<const Field> columns = contactFields()[size_t(target.field)].columns;
    for (const Edit &edit : plan.edits) {
        if (const auto *insert = std::get_if<InsertRow>(&edit)) {
            for (size_t column = 0; column < columns.size(); ++column)
                holds(!codec::hidesCardNumber(columns[column], insert->row.cells.at(qsizetype(column))),
                      "a new row has no card number");
        }
    }
}

void checkPaste(const Contact &baseline, const PasteTarget &target, const Rows &rows, const QLocale &locale)
{
    constexpr auto next = RowId(1'000'000);
    const PastePlan plan = planPaste(baseline, baseline, target, rows, next, locale);
    checkPlan(plan, rows, target);
    const Contact after = applied(baseline, plan);
    const qsizetype count = after.rows(target.field).size();
    holds(count >= baseline.rows(target.field).size(), "a paste removes no rows");
    holds(plan.rows <= 0 || target.row + plan.rows <= count, "the pasted rows exist");
    if (plan.rows <= 0 || plan.columns <= 0)
        return;

    const CellBlock block{target.field, target.row, plan.rows, target.columns.first(plan.columns)};
    const Rows copied = checkedRows(clipboardtable::written(block.texts(after)));
    PasteTarget again = target;
    again.selectedRows = 1;
    again.selectedColumns = 1;
    holds(planPaste(after, baseline, again, copied, RowId(2'000'000), locale).edits.isEmpty(),
          "what is pasted where it was copied changes nothing");
}

void checkWholeNumber(const QString &text, const QLocale &locale)
{
    const QString plain = typedcell::plainWholeNumber(text, locale);
    const auto isPart = [](QChar c) {
        return c.isDigit() || c == u'-' || c == u'+';
    };
    holds(plain == text || std::ranges::all_of(plain, isPart), "a whole number consists of digits");
    holds(typedcell::plainWholeNumber(plain, locale) == plain, "converting a plain number changes nothing");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::Watch watch;
    static const QList<Contact> contacts = someContacts();
    static const QLocale locales[] = {QLocale(QLocale::English), QLocale(QLocale::Spanish, QLocale::Colombia),
                                      QLocale(QLocale::French),
                                      QLocale(QLocale::German, QLocale::Switzerland)};
    fuzz::Input input(data, size);
    const Contact &contact = contacts.at(input.choices.upTo(int(contacts.size())));
    const PasteTarget target = targetIn(contact, input.choices);
    const QLocale &locale = locales[input.choices.upTo(int(std::size(locales)))];
    const QString text = QString::fromUtf8(fuzz::lengthened(input.text));
    checkWholeNumber(text, locale);
    checkPaste(contact, target, checkedRows(text), locale);
    return 0;
}
