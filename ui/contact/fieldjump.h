#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

/// "Jump to field": lists the fields whose names contain the typed letters. The best match is always current,
/// so that typing and Enter are enough.
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
