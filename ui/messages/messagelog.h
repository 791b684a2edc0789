#pragma once

#include "ui/messages/message.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

class Clock;

/// A table model of the messages shown since the program started, with their times, newest last. Keeps a
/// limited number and removes the oldest.
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
        /// QString: the whole message with time, kind, text and details.
        FullTextRole = Qt::UserRole
    };
    static constexpr int most = 500;

    /// `clock` must outlive the log.
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
        QDateTime when; ///< local time
        Message message;
    };
    static QString whole(const Entry &entry);

    const Clock &m_clock;
    QList<Entry> m_entries;
};
