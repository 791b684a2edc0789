// What a ContactModel knows of phones.
#include "contact/contactmodel.h"
#include "contact/dialling.h"

void ContactModel::setPhones(const Phones *phones)
{
    if (phones == m_phones)
        return;
    m_phones = phones;
    m_assessment.all(rules());
    emitEverything();
    emit assessed();
}

std::optional<QString> ContactModel::international(const Path &path) const
{
    if (!(flags(indexOf(path)) & Qt::ItemIsEditable) || fieldAt(path).type != FieldType::Phone)
        return std::nullopt;
    const QString written = dialling::international(m_now, path, m_phones);
    const QString *text = cellAt(path).asText();
    return written.isEmpty() || written == *text ? std::nullopt : std::optional(written);
}

bool ContactModel::makeInternational(const Path &path)
{
    const std::optional<QString> written = international(path);
    if (written)
        step(tr("International form"), withCompanion({path, cellAt(path), Cell::text(*written)}, -1));
    return written.has_value();
}
