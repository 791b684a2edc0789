#pragma once

#include "session/review.h"

#include <QAbstractTableModel>

/// The changes of a review as lines of text: field, before, after. Rows of nested tables are numbered as they
/// were; new ones as they will be. What can't be seen in a text (blanks at an end, line breaks, marks that
/// turn the direction) is shown, so that two texts that differ look different.
class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        FieldColumn,
        BeforeColumn,
        AfterColumn,
        TakeBackColumn, ///< where it has a text, the line can be taken back there
    };
    enum Role
    {
        WordedRole = Qt::UserRole, ///< bool: a word about the value, not the value
        RiskyRole,                 ///< bool: a change that wants a second look
    };

    explicit ReviewModel(const Review &review, QObject *parent = nullptr);
    void setReview(const Review &review);
    /// What is before and after when it isn't time that lies between.
    void setSides(const QString &before, const QString &after);

    /// The change that a line is about, or belongs to.
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
        qsizetype change = -1; ///< position in m_changes
    };

    static Side sideOf(const Field &field, const Cell &cell);
    /// For two values that read alike and aren't.
    static void tellApart(const ReviewLine &line, Side &before, Side &after);
    void add(const Review &review, const ReviewLine &line);
    void addChange(const ReviewLine &line);
    void addRow(const Review &review, const ReviewLine &line);

    QVariant takeBackData(int row, int role) const;

    QString m_beforeTitle;
    QString m_afterTitle;
    QList<ReviewLine> m_changes;
    QList<ApiClient> m_lines;
};
