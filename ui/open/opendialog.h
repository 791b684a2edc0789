#pragma once

#include <QDialog>

class ContactIdQuestion;
class QFileDialog;
class QPushButton;

/// Asks for a contact: by a text with its id, or by a file. Enter closes it only with a valid answer.
class OpenDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OpenDialog(QWidget *parent = nullptr);

    /// Asks only for the id, for a text without one. `contactName` may be empty. The caller opens the dialog.
    static OpenDialog *askForId(QWidget *parent, const QString &contactName = {});
    /// Asks for a file with a contact in it. The caller opens the dialog, which deletes itself when closed.
    static QFileDialog *askForFile(QWidget *parent);

    /// Offers these texts, each with an id in it, while part of one is typed.
    void suggest(const QStringList &texts);

signals:
    /// A lower-case uuid. The dialog is closed already.
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
