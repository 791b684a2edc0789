#include "ui/contact/deletionnotice.h"

#include "models/contactmodel.h"
#include "ui/style/tint.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

int deletionField()
{
    const auto fields = contactFields();
    const auto found =
        std::ranges::find_if(fields, [](const Field &field) { return field.has(Trait::Deletion); });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

} // namespace

DeletionNotice::DeletionNotice(const ContactModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_text(new ElidedLabel(this))
{
    m_text->setObjectName(u"deletionNotice"_s);
    auto *sign = new IconLabel(this);
    sign->showIcon(u"warning"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(sign);
    layout->addWidget(m_text);
    recolor();
    hide();
    connect(&model, &ContactModel::assessed, this, &DeletionNotice::refresh);
}

void DeletionNotice::refresh()
{
    const QString text = words();
    setVisible(!text.isEmpty());
    m_text->showText(text);
    setToolTip(text.isEmpty() ? QString()
                              : tr("To bring it back, unlock the guarded fields, empty “%1” and send.")
                                    .arg(fieldLabel(contactFields()[size_t(deletionField())])));
    m_text->setAccessibleDescription(toolTip());
}

QString DeletionNotice::words() const
{
    const QModelIndex index = m_model.fieldIndex(deletionField());
    const auto now = index.data(ContactModel::CellRole).value<Cell>();
    if (!now.isSet())
        return {};
    if (!index.data(ContactModel::BaselineRole).value<Cell>().isSet())
        return tr("This contact will be deleted when it is sent.");
    const QString *text = now.asText();
    const QDateTime when = text ? codec::instant(*text).toLocalTime() : QDateTime();
    return when.isValid()
               ? tr("This contact was deleted on %1.").arg(QLocale().toString(when, u"d MMM yyyy HH:mm"_s))
               : tr("This contact is deleted.");
}

void DeletionNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void DeletionNotice::recolor()
{
    QPalette colours; // the rest follows the window's
    colours.setColor(QPalette::WindowText, tint::danger(palette()));
    m_text->setPalette(colours);
}

#include "moc_deletionnotice.cpp"
