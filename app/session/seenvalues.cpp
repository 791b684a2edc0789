#include "session/seenvalues.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostValues = 20;
constexpr qsizetype longest = 40;

QString settingsKey(const Field &field)
{
    return SeenValues::folder() + QString(field.key);
}

bool isWorthKeeping(const QString &text)
{
    // Don't store long numbers: a card or document number may have been entered in the wrong field.
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    return !text.trimmed().isEmpty() && text.size() <= longest && digits <= 6;
}

} // namespace

SeenValues::SeenValues(ContactModel &model, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_settings(settings)
{
    m_model.setSeen([this](const Field &field) { return of(field); });
    connect(&m_model, &ContactModel::modelReset, this, &SeenValues::collect);
    connect(&m_model, &ContactModel::baselineReplaced, this, &SeenValues::collect);
}

SeenValues::~SeenValues()
{
    m_model.setSeen({});
}

QStringList SeenValues::of(const Field &field) const
{
    return m_settings.value(settingsKey(field)).toStringList();
}

void SeenValues::collect()
{
    const Contact &contact = m_model.baseline().contact;
    QHash<QString, QStringList> seen; // by settings key; fields with the same key share their values
    const auto look = [&](const Field &field, const Cell &cell) {
        const QString *text = field.has(Trait::Suggests) ? cell.asText() : nullptr;
        if (!text || !isWorthKeeping(*text))
            return;
        const QString key = settingsKey(field);
        if (!seen.contains(key))
            seen.insert(key, of(field));
        QStringList &values = seen[key];
        if (values.contains(*text))
            return;
        values.append(*text);
        if (values.size() > mostValues)
            values.removeFirst();
    };
    for (int i = 0; i < int(contactFields().size()); ++i) {
        const Field &field = contactFields()[size_t(i)];
        look(field, contact.field(i));
        if (std::ranges::none_of(field.columns,
                                 [](const Field &column) { return column.has(Trait::Suggests); }))
            continue;
        for (const Row &row : contact.rows(i)) {
            for (int column = 0; column < row.cells.size(); ++column)
                look(field.columns[size_t(column)], row.cells.at(column));
        }
    }
    for (auto values = seen.cbegin(); values != seen.cend(); ++values)
        m_settings.setValue(values.key(), *values); // doesn't write if the value is unchanged
}

#include "moc_seenvalues.cpp"
