#pragma once

#include "schema/field.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QLineEdit;
class QListView;
class QStringListModel;

/// A value that is offered, with words for people and whatever else it is found by.
struct Suggestion
{
    QString value;
    QString words = {};
    QString foundBy = {};

    /// "CC – Citizenship card"
    QString label() const;
};

/// Offers values under a line edit: those that fit what is typed, or all on Down, Alt+Down and F4. The list
/// takes neither focus nor keyboard, so that every shortcut works while it is there; what isn't picked from
/// it is left as typed.
class Suggester : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the edit. `source` is asked each time the list comes up.
    Suggester(QLineEdit *edit, std::function<QList<Suggestion>()> source);

signals:
    void picked(const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOpen() const;
    void offer(const QString &typed);
    void showAll();
    void fill(const QString &wanted);
    void open();
    void close();
    void move(int key);
    bool pick();
    void makeList();
    void place();

    QLineEdit *m_edit;
    std::function<QList<Suggestion>()> m_source;
    QListView *m_list = nullptr;
    QStringListModel *m_labels = nullptr;
    QStringList m_values; ///< of the rows of the list
};

/// What there is to suggest for a field: countries, the values that the table names, and those seen before.
namespace suggestions {

bool isOffered(const Field &field);
QList<Suggestion> of(const Field &field, const QStringList &seen);

} // namespace suggestions
