#pragma once

#include "account/profile.h"
#include "session/review.h"

#include <QDialog>

#include <functional>

class ChangesPage;
class QCheckBox;
class QLabel;
class QPushButton;
class QTabWidget;
class RequestPage;

/// The second look before a contact is sent: for whom, what changes, the exact request. Says confirmed() only
/// for a key or click that was meant: never in the first moments, never by a key that repeats.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// Milliseconds of a clock that only goes forward.
    using Milliseconds = std::function<qint64()>;
    static constexpr qint64 inputGuard = 300;

    /// `requestText` is shown as it is: its token has to be hidden already.
    ReviewDialog(const Review &review, const Profile &profile, const QByteArray &requestText,
                 QWidget *parent = nullptr);

    /// Another one of the same contact: what was taken back is gone from it.
    void setReview(const Review &review, const QByteArray &requestText);
    const Review &review() const { return m_review; }

    /// Another clock; one that runs ahead ends the first moments.
    void setClock(Milliseconds now) { m_now = std::move(now); }

signals:
    /// Send exactly what was looked over: review(). The dialog has closed.
    void confirmed();
    /// Answer with setReview().
    void takeBackAsked(const QList<ReviewLine> &lines);
    void curlAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeader();
    void makePages();
    QWidget *makeWarning(const QString &text);
    QWidget *makeButtons();
    void confirm();
    bool ignoresInput() const;

    Review m_review;
    const Profile m_profile;
    Milliseconds m_now;
    qint64 m_shownAt = 0;
    QTabWidget *m_tabs;
    ChangesPage *m_changes;
    RequestPage *m_request;
    QLabel *m_headline = nullptr;
    QCheckBox *m_allTheSame = nullptr; // only where there is something to warn of
    QPushButton *m_send = nullptr;
    QPushButton *m_back = nullptr;
};
