#pragma once

#include <QDialog>

class ContactIdQuestion;
class QFileDialog;
class QPushButton;

/// Asks which contact: by its ID in whatever text holds it, or by a file. Closes only with an answer.
class OpenDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OpenDialog(QWidget *parent = nullptr);

    /// Asks only for the ID, for a contact whose text holds none. `contactName` may be empty. Still to be
    /// opened.
    static OpenDialog *askForId(QWidget *parent, const QString &contactName = {});
    /// Asks for a file with a contact in it. Still to be opened; goes by itself.
    static QFileDialog *askForFile(QWidget *parent);

    /// Texts with an ID each, offered while something of them is typed.
    void suggest(const QStringList &texts);

signals:
    /// A uuid, lower-case. The dialog has closed.
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
