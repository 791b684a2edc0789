#include "ui/contact/unknownfieldspane.h"

#include "models/contactmodel.h"
#include "ui/text/tooltip.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

UnknownFieldsPane::UnknownFieldsPane(const ContactModel &model, QWidget *parent)
    : QTreeWidget(parent)
    , m_model(model)
{
    setObjectName(u"others"_s);
    setAccessibleName(title());
    setHeaderLabels({tr("Key"), tr("Value")});
    setRootIsDecorated(false);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(&model, &ContactModel::modelReset, this, &UnknownFieldsPane::fill);
    connect(&model, &ContactModel::baselineReplaced, this, &UnknownFieldsPane::fill);
    fill();
}

QString UnknownFieldsPane::title()
{
    return tr("Also in the answer");
}

void UnknownFieldsPane::fill()
{
    clear();
    for (const Baseline::UnknownMember &other : m_model.baseline().unknownMembers) {
        const QString value = QString::fromUtf8(other.json);
        auto *item = new QTreeWidgetItem(this, {other.key, value});
        item->setToolTip(1, asTooltip(value));
    }
    emit filled();
}

#include "moc_unknownfieldspane.cpp"
