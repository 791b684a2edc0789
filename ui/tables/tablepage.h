#pragma once

#include <QWidget>

#include <functional>

class TablePane;

/// The page of one nested table, which is made when it is first looked at: a start needs one of them.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    /// `make` gives the table as a child of the page.
    TablePage(int field, std::function<TablePane *(QWidget *)> make, QWidget *parent = nullptr);

    int field() const { return m_field; }
    TablePane *table();

protected:
    void showEvent(QShowEvent *event) override;

private:
    const int m_field;
    const std::function<TablePane *(QWidget *)> m_make;
    TablePane *m_table = nullptr;
};
