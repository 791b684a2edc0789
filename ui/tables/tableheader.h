#pragma once

#include <QHeaderView>

struct Field;
class QMenu;
class QTimer;
class Settings;

/// The columns of a nested table: which are shown, in what order, how wide. Until they are sized by hand they
/// share the room there is. What a person makes of them is remembered in the settings, for this set of
/// columns.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// `table` is its field. The settings must outlive it.
    TableHeader(const Field &table, Settings &settings, QWidget *parent);

    void setModel(QAbstractItemModel *model) override;

    /// The shown ones, in the order in which they are seen.
    QList<int> shownColumns() const;
    /// The last one that is shown stays.
    void setColumnShown(int column, bool shown);
    /// Past the next shown one, back (-1) or on (1).
    void shiftColumn(int column, int by);
    void showAll();
    /// All shown, in the table's order, sharing the width again.
    void resetColumns();
    /// Shares the width, unless the columns have been sized by hand.
    void share(int width);
    /// What can be done with the columns; `current` is the one that moves, or -1.
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
    bool m_quiet = false; ///< what happens now isn't a person's doing
    bool m_sizedByHand = false;
};
