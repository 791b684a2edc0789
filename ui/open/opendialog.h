#pragma once

#include <QDialog>

class ContactIdQuestion;
class QFileDialog;
class QPushButton;

/// Asks for a contact id, or a string that contains one, or a file. Enter closes the dialog only if the
/// answer is valid.
class OpenDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OpenDialog(QWidget *parent = nullptr);

    /// Creates a dialog that asks only for the id of a contact whose JSON has none. `contactName` may be
    /// empty. The caller opens the dialog.
    static OpenDialog *askForId(QWidget *parent, const QString &contactName = {});
    /// Creates a dialog that asks for a file with a contact. The caller opens the dialog, which deletes
    /// itself when closed.
    static QFileDialog *askForFile(QWidget *parent);

    /// Sets the completions. Each must contain an id.
    void suggest(const QStringList &texts);

signals:
    /// `id` is a lower-case UUID. The dialog is already closed.
    void idChosen(const QString &id);
    void fileChosen(const QString &path);

public slots:
    void accept() override;

private:
    void chooseFile();
    void takeFile(const QString &path);

    ContactIdQuestion *m_question;
    QPushButton *m_fromFile;
};
