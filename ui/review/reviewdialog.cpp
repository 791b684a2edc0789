#include "ui/review/reviewdialog.h"

#include "ui/review/reviewpages.h"
#include "ui/review/reviewwarning.h"
#include "ui/style/accountkind.h"
#include "ui/text/usermessage.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *plainTextLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Names the contact and the account that it is sent to.
QString headline(const Review &review, const Profile &profile)
{
    const Contact &was = review.baseline.contact;
    QStringList parts{profile.name, accountKindText(profile.kind)};
    const QString name = review.now.displayName();
    parts.append(!name.isEmpty()               ? name
                 : was.displayName().isEmpty() ? ReviewDialog::tr("contact without a name")
                                               : was.displayName());
    const QString document = review.now.document();
    parts.append(document.isEmpty() ? was.document() : document);
    parts.append(review.baseline.id);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ReviewDialog::ReviewDialog(const Review &review, const Profile &profile, const QByteArray &requestText,
                           QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_tabs(new QTabWidget)
    , m_changes(new ChangesPage)
    , m_request(new RequestPage)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Review before sending"));
    QElapsedTimer timer;
    timer.start();
    m_now = [timer] {
        return timer.elapsed();
    };

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHeader());
    makePages();
    layout->addWidget(m_tabs, 1);
    if (const QString warning = reviewWarning(review, profile); !warning.isEmpty())
        layout->addWidget(makeWarning(warning));
    layout->addWidget(makeButtons());
    setReview(review, requestText);
    (review.lines.isEmpty() ? static_cast<QWidget *>(m_send) : m_changes)->setFocus();

    const QSize room = screen()->availableSize();
    resize(QSize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 26)
               .boundedTo(room * 0.9));
}

void ReviewDialog::setReview(const Review &review, const QByteArray &requestText)
{
    m_review = review;
    m_headline->setText(headline(review, m_profile));
    m_changes->setReview(review);
    m_request->setRequest(requestText);
    m_tabs->setTabText(0, tr("&Changes (%1)").arg(locale().toString(review.lines.size())));
    // After all changes were taken back, one more Enter must not send the contact.
    if (review.lines.isEmpty() && isVisible())
        m_back->setFocus();
}

QWidget *ReviewDialog::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->addWidget(new AccountKindEdge(m_profile.kind));
    m_headline = plainTextLabel({});
    m_headline->setObjectName(u"headline"_s);
    QFont font = m_headline->font();
    font.setBold(true);
    m_headline->setFont(font);
    layout->addWidget(m_headline, 1);
    return header;
}

void ReviewDialog::makePages()
{
    m_tabs->addTab(m_changes, QString());
    m_tabs->addTab(m_request, tr("&Request"));
    connect(m_changes, &ChangesPage::revertRequested, this, &ReviewDialog::revertRequested);
    connect(m_request, &RequestPage::curlRequested, this, &ReviewDialog::curlRequested);
}

QWidget *ReviewDialog::makeWarning(const QString &text)
{
    auto *warning = new QWidget;
    auto *layout = new QHBoxLayout(warning);
    layout->setContentsMargins({});
    auto *icon = new QLabel;
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
    layout->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    auto *label = plainTextLabel(text);
    label->setObjectName(u"warning"_s);
    words->addWidget(label);
    m_confirmRisk = new QCheckBox(tr("Send it all the &same"));
    m_confirmRisk->setAccessibleDescription(text);
    words->addWidget(m_confirmRisk);
    layout->addLayout(words, 1);
    return warning;
}

QWidget *ReviewDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox;
    m_send = buttons->addButton(tr("S&end"), QDialogButtonBox::AcceptRole);
    m_send->setDefault(true);
    m_send->installEventFilter(this);
    m_back = buttons->addButton(tr("&Back"), QDialogButtonBox::RejectRole);
    m_back->installEventFilter(this);
    connect(m_send, &QPushButton::clicked, this, &ReviewDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReviewDialog::reject);
    if (m_confirmRisk) {
        m_send->setEnabled(false);
        m_send->setAccessibleDescription(tr("Tick “Send it all the same” first."));
        m_confirmRisk->installEventFilter(this);
        connect(m_confirmRisk, &QCheckBox::toggled, m_send, &QPushButton::setEnabled);
    }
    return buttons;
}

bool ReviewDialog::ignoresInput() const
{
    return m_now() - m_shownAt < inputGuard;
}

void ReviewDialog::confirm()
{
    if (ignoresInput())
        return;
    accept();
    emit confirmed();
}

void ReviewDialog::showEvent(QShowEvent *event)
{
    m_shownAt = m_now();
    QDialog::showEvent(event);
}

bool ReviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    // A key that was pressed before the dialog opened must not press a button in it.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool presses =
            key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
        if (presses && (key->isAutoRepeat() || ignoresInput()))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ReviewDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && (event->isAutoRepeat() || ignoresInput())) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

#include "moc_reviewdialog.cpp"
