#include "ui/tables/tablepage.h"

#include "ui/tables/tablepane.h"

#include <QVBoxLayout>

#include <utility>

TablePage::TablePage(int field, std::function<TablePane *(QWidget *)> make, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_make(std::move(make))
{
}

TablePane *TablePage::table()
{
    if (!m_table) {
        m_table = m_make(this);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_table);
        m_table->show(); // the layout shows a new child only later, and the page may just be becoming visible
        setFocusProxy(m_table);
    }
    return m_table;
}

void TablePage::showEvent(QShowEvent *event)
{
    table();
    QWidget::showEvent(event);
}

#include "moc_tablepage.cpp"
