#pragma once

#include <QHeaderView>

struct Field;
class QMenu;
class QTimer;
class Settings;

/// Manages the columns of a nested table: visibility, order and width. The columns share the available width
/// until the user resizes one. The settings keep the state for each set of columns.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// `table` is the field of the table. The settings must outlive it.
    TableHeader(const Field &table, Settings &settings, QWidget *parent);

    void setModel(QAbstractItemModel *model) override;

    /// The visible columns in visual order.
    QList<int> shownColumns() const;
    /// Does not hide the last visible column.
    void setColumnShown(int column, bool shown);
    /// Moves a column past the previous (-1) or next (1) visible column.
    void shiftColumn(int column, int by);
    void showAll();
    /// Shows all columns in the schema's order and lets them share the width again.
    void resetColumns();
    /// Distributes the width, unless the user has resized a column.
    void share(int width);
    /// Adds the column actions; `current` is the column that the move actions apply to, or -1.
    void fillMenu(QMenu &menu, int current);

signals:
    void shownChanged();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void restore();
    void save();
    void changed();
    QString key(const char *what) const;
    QString fingerprint() const;
    int widthOfTitle(int column) const;

    const Field &m_table;
    Settings &m_settings;
    QTimer *m_saving;
    int m_room = 0;
    bool m_quiet = false; ///< changes made by the program, which are not saved
    bool m_sizedByHand = false;
};
