#pragma once

#include "ui/messages/message.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

class Clock;

/// What was told in this session, with its time, newest last; also what has gone from the message bar since.
/// Keeps so many and forgets the oldest.
class MessageLog : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        TextColumn,
        ColumnCount
    };
    enum Role
    {
        /// QString: time, kind, sentence and details, to be read or copied.
        WholeRole = Qt::UserRole
    };
    static constexpr int most = 500;

    /// The clock must outlive it.
    explicit MessageLog(const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

public slots:
    void add(const Message &message);

private:
    struct Entry
    {
        QDateTime when; ///< in local time
        Message message;
    };
    static QString whole(const Entry &entry);

    const Clock &m_clock;
    QList<Entry> m_entries;
};
