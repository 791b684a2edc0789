#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class ContactSession;
class MainWindow;
struct Outcome;

/// Plays a correction in the real window, from opening a contact to the server's answer. Saves a picture of
/// each step to a folder, and prints the request and the answer.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. Creates the folder if necessary.
    Tour(ContactSession &session, MainWindow &window, const QString &folder, QObject *parent = nullptr);

    void start();

signals:
    /// `ok`: every step completed, every picture was written, and the server confirmed the send.
    void finished(bool ok);

private:
    /// An action, the condition to wait for, and the picture to take then. No picture if its name is empty.
    struct Step
    {
        QString picture;
        std::function<void()> act;
        std::function<bool()> until;
    };

    void plan();
    void next();
    void poll();
    void end(bool ok, const QString &why = {});
    bool take(const QString &picture);
    void type(const QString &text);
    void retype(const QString &objectName, const QString &text);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    QWidget *front() const;
    bool frontHasFocus() const;
    QWidget *focused() const;
    QWidget *named(const QString &objectName) const;
    bool dialogShows() const;
    void report(const Outcome &outcome);

    ContactSession &m_session;
    MainWindow &m_window;
    const QString m_folder;
    QList<Step> m_steps;
    qsizetype m_at = -1;
    int m_pictures = 0;
    QTimer m_poll;
    QElapsedTimer m_since;
    QByteArray m_request;
    bool m_sent = false;
};
