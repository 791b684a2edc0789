#include "ui/editors/suggestions.h"

#include "schema/territories.h"

#include <QCollator>

#include <algorithm>

namespace suggestions {

namespace {

QList<Suggestion> countries()
{
    QList<Suggestion> list;
    const QStringList names = territories::names();
    const QStringList english = territories::names(QLocale(QLocale::English));
    for (qsizetype at = 0; at < names.size(); ++at)
        list.append({territories::all().at(at).code, names.at(at), english.at(at)});
    QCollator collator;
    std::ranges::sort(list, [&collator](const Suggestion &a, const Suggestion &b) {
        return collator.compare(a.words, b.words) < 0;
    });
    return list;
}

} // namespace

bool isOffered(const Field &field)
{
    return field.type == FieldType::Country || !field.options.empty() || field.has(Trait::Suggests);
}

QList<Suggestion> of(const Field &field, const QStringList &seen)
{
    if (field.type == FieldType::Country)
        return countries();
    QList<Suggestion> list;
    for (const Option &option : field.options)
        list.append({QString(option.value), optionLabel(option)});
    for (const QString &value : seen) {
        if (std::ranges::none_of(list, [&value](const Suggestion &known) { return known.value == value; }))
            list.append({value});
    }
    return list;
}

} // namespace suggestions
