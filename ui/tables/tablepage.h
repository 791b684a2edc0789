#pragma once

#include <QWidget>

#include <functional>

class TablePane;

/// The page of one nested table. Creates the table when the page is first shown, to shorten the startup.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    /// `make` returns the table as a child of the page.
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
