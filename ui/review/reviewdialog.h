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

/// Shows what will be sent before it is sent: the person, the changes, and the exact request. Emits
/// confirmed() only for an intended key press or click: not during the first moments, and not for an
/// auto-repeated key.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// Returns the milliseconds of a monotonic clock.
    using Milliseconds = std::function<qint64()>;
    static constexpr qint64 inputGuard = 300;

    /// `requestText` is shown unchanged, so the caller must have hidden its token.
    ReviewDialog(const Review &review, const Profile &profile, const QByteArray &requestText,
                 QWidget *parent = nullptr);

    /// Shows a new review of the same contact, without the changes that were taken back.
    void setReview(const Review &review, const QByteArray &requestText);
    const Review &review() const { return m_review; }

    /// Replaces the clock. A clock that is ahead ends the first moments.
    void setClock(Milliseconds now) { m_now = std::move(now); }

signals:
    /// The user wants to send exactly review(). The dialog has closed.
    void confirmed();
    /// The receiver calls setReview() with a review without these lines.
    void revertRequested(const QList<ReviewLine> &lines);
    void curlRequested();

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
    QCheckBox *m_confirmRisk = nullptr; // nullptr if there is no warning
    QPushButton *m_send = nullptr;
    QPushButton *m_back = nullptr;
};
