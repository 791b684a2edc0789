#pragma once

#include "schema/field.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QLineEdit;
class QListView;
class QStringListModel;

/// A suggested value with its label and further search terms.
struct Suggestion
{
    QString value;
    QString words = {};
    QString foundBy = {};

    /// A text like "CC – Citizenship card".
    QString label() const;
};

/// Shows suggestions below a line edit: those that match the input, or all on Down, Alt+Down and F4. The list
/// takes neither focus nor keyboard, so that every shortcut works while it is open. Changes the input only if
/// the user picks a suggestion.
class Suggester : public QObject
{
    Q_OBJECT

public:
    /// The edit owns it. `source` is called each time the list opens.
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
    bool m_picking = false;
    std::function<QList<Suggestion>()> m_source;
    QListView *m_list = nullptr;
    QStringListModel *m_labels = nullptr;
    QStringList m_values; ///< by row of the list
};

/// Suggestions for a field: countries, the values in the schema, and values of other contacts.
namespace suggestions {

bool isOffered(const Field &field);
QList<Suggestion> of(const Field &field, const QStringList &seen);

} // namespace suggestions
