#include "ui/open/startpage.h"

#include "session/pastedtext.h"
#include "ui/style/icons.h"
#include "ui/widgets/contactidquestion.h"

#include <QApplication>
#include <QCommandLinkButton>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Draws a focus frame itself: some styles draw none on flat buttons, or none before the first key press.
class StepButton : public QCommandLinkButton
{
public:
    StepButton(const QString &icon, const QString &text, const QString &description)
        : QCommandLinkButton(text, description)
    {
        setIcon(themedIcon(icon));
        setAccessibleName(QString(text).remove(u'&'));
        setAccessibleDescription(description);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QCommandLinkButton::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().highlight(), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
};

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_firstSteps(makeFirstSteps())
    , m_question(new ContactIdQuestion)
    , m_recentsTitle(new QLabel(tr("&Recent contacts")))
    , m_recents(new QListWidget)
    , m_openPanel(makeOpenPanel())
{
    setObjectName(u"startPage"_s);
    auto *title = new QLabel(QApplication::applicationDisplayName());
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *what =
        new QLabel(tr("Correct a customer's contact, look over what is sent, and see what the server "
                      "made of it."));
    what->setWordWrap(true);

    auto *column = new QWidget;
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->addStretch(2);
    columnLayout->addWidget(title);
    columnLayout->addWidget(what);
    columnLayout->addSpacing(fontMetrics().height());
    columnLayout->addWidget(m_firstSteps);
    columnLayout->addWidget(m_openPanel);
    columnLayout->addStretch(3);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 90);

    // Center the column; scroll if the window is smaller.
    auto *middle = new QWidget;
    auto *middleLayout = new QHBoxLayout(middle);
    middleLayout->addStretch(1);
    middleLayout->addWidget(column, 4);
    middleLayout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    setConnected(false);
}

QWidget *StartPage::makeFirstSteps()
{
    auto *steps = new QWidget;
    auto *layout = new QVBoxLayout(steps);
    layout->setContentsMargins({});
    const auto add = [&](const QString &icon, const QString &text, const QString &description,
                         void (StartPage::*wanted)()) {
        auto *button = new StepButton(icon, text, description);
        connect(button, &QCommandLinkButton::clicked, this, wanted);
        layout->addWidget(button);
        return button;
    };
    QCommandLinkButton *demo =
        add(u"info"_s, tr("&Try the demo account"),
            tr("Invented people to practise with. Nothing leaves this computer."), &StartPage::demoRequested);
    add(u"account"_s, tr("Connect an &account"),
        tr("With its base URL, account ID and API key or token, tried out before it is used."),
        &StartPage::accountsRequested);
    add(u"open"_s, tr("&Open a file…"), tr("Look at a contact that was saved as JSON."),
        &StartPage::fileRequested);
    steps->setFocusProxy(demo);
    return steps;
}

QWidget *StartPage::makeOpenPanel()
{
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->addWidget(m_question);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &icon, const QString &text) {
        auto *button = new QPushButton(text);
        if (!icon.isEmpty())
            button->setIcon(themedIcon(icon));
        buttons->addWidget(button);
        return button;
    };
    QPushButton *open = add({}, tr("O&pen"));
    connect(open, &QPushButton::clicked, m_question, &ContactIdQuestion::answer);
    connect(m_question, &ContactIdQuestion::returnPressed, m_question, &ContactIdQuestion::answer);
    connect(m_question, &ContactIdQuestion::answered, this, &StartPage::idChosen);
    connect(add(u"paste"_s, tr("Pa&ste contact")), &QPushButton::clicked, this, &StartPage::pasteRequested);
    connect(add(u"open"_s, tr("From a fi&le…")), &QPushButton::clicked, this, &StartPage::fileRequested);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_recentsTitle);
    layout->addWidget(m_recents);
    m_recentsTitle->setBuddy(m_recents);
    m_recents->setObjectName(u"recents"_s);
    m_recents->setAccessibleName(tr("Recent contacts"));
    m_recents->setTextElideMode(Qt::ElideMiddle);
    connect(m_recents, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const auto id = pastedtext::onlyUuid(item->text()))
            emit idChosen(*id);
    });
    setRecents({});
    panel->setFocusProxy(m_question);
    return panel;
}

void StartPage::setConnected(bool connected)
{
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = !focused || isAncestorOf(focused);
    m_firstSteps->setVisible(!connected);
    m_openPanel->setVisible(connected);
    setFocusProxy(connected ? m_openPanel : m_firstSteps);
    if (hadFocus && isVisible())
        setFocus(Qt::OtherFocusReason);
}

void StartPage::setRecents(const QStringList &texts)
{
    m_recents->clear();
    m_recents->addItems(texts);
    m_recents->setCurrentRow(
        0, QItemSelectionModel::NoUpdate); // makes it current, so that Enter opens it, but not selected
    for (QWidget *part : {static_cast<QWidget *>(m_recentsTitle), static_cast<QWidget *>(m_recents)})
        part->setVisible(!texts.isEmpty());
    m_recents->setFixedHeight(m_recents->sizeHintForRow(0) * int(texts.size()) + 2 * m_recents->frameWidth());
}

#include "moc_startpage.cpp"
