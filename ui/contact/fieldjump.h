#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

/// "Jump to field": a few letters of a field's name, the names that hold them, Enter. The best match is
/// always the chosen one, so that nothing but typing and Enter is needed.
class FieldJump : public QDialog
{
    Q_OBJECT

public:
    explicit FieldJump(QWidget *parent);

signals:
    /// The dialog has closed.
    void chosen(int field);

public slots:
    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);

    QLineEdit *m_typed;
    QListWidget *m_fields;
};
