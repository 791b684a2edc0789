#pragma once

#include "session/review.h"

#include <QAbstractTableModel>

/// Lists the changes of a review as lines: field, before, after. Existing rows of nested tables have their
/// old number, new rows their new number. Makes invisible characters visible (whitespace at an end, line
/// breaks, directional marks), so that different strings look different.
class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        FieldColumn,
        BeforeColumn,
        AfterColumn,
        RevertColumn, ///< a line with a text in this column can be taken back
    };
    enum Role
    {
        WordedRole = Qt::UserRole, ///< bool: the text describes the value instead of being it
        RiskyRole,                 ///< bool: a change that the user should check
    };

    explicit ReviewModel(const Review &review, QObject *parent = nullptr);
    void setReview(const Review &review);
    /// Replaces the titles "Before" and "After".
    void setSides(const QString &before, const QString &after);

    /// The change that the line shows or belongs to.
    const ReviewLine &changeAt(int row) const { return m_changes.at(m_lines.at(row).change); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Side
    {
        QString text;
        bool worded = false;
    };
    struct ApiClient
    {
        QString label;
        Side before;
        Side after;
        bool risky = false;
        qsizetype change = -1; ///< index in m_changes
    };

    static Side sideOf(const Field &field, const Cell &cell);
    /// Makes two different values distinguishable that have the same text.
    static void distinguish(const ReviewLine &line, Side &before, Side &after);
    void add(const Review &review, const ReviewLine &line);
    void addChange(const ReviewLine &line);
    void addRow(const Review &review, const ReviewLine &line);

    QVariant takeBackData(int row, int role) const;

    QString m_beforeTitle;
    QString m_afterTitle;
    QList<ReviewLine> m_changes;
    QList<ApiClient> m_lines;
};
