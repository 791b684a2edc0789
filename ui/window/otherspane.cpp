#include "ui/window/otherspane.h"

#include "contact/contactmodel.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

OthersPane::OthersPane(const ContactModel &model, QWidget *parent)
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
    connect(&model, &ContactModel::modelReset, this, &OthersPane::fill);
    connect(&model, &ContactModel::baseReplaced, this, &OthersPane::fill);
    fill();
}

QString OthersPane::title()
{
    return tr("Also in the answer");
}

void OthersPane::fill()
{
    clear();
    for (const Base::Other &other : m_model.base().others) {
        const QString value = QString::fromUtf8(other.json);
        auto *item = new QTreeWidgetItem(this, {other.key, value});
        item->setToolTip(1, value.left(2000).toHtmlEscaped());
    }
    emit filled();
}
