#include "fixtures/samplereview.h"
#include "fixtures/testprogram.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/reviewtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_reviewdialog {

const auto noEdits = [](ContactModel &) {
};

/// Sends a key press as auto-repeat does.
void pressRepeated(QWidget *widget, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(widget, &event);
}

/// Tests the warnings of the review and which input confirms it.
class TestReviewDialog : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        delete m_dialog;
        delete m_spy;
        m_spy = nullptr;
        m_profile = sample::profile();
        m_now = 0;
    }

    void headline_namesAccountAndContact()
    {
        open(sample::review(sample::baseline(), noEdits));
        QCOMPARE(label("headline"), u"Tienda Bogotá · Production · María Gómez · CC 1020304050 · "
                                    "3c90c3cc-0d44-4b50-8888-8dd25736052a"_s);
    }

    void enter_sendsFromEveryWidget_data()
    {
        QTest::addColumn<QString>("focus");
        QTest::addColumn<int>("key");
        for (const char *focus : {"changes", "request", "send"}) {
            QTest::addRow("%s, Return", focus) << QString::fromLatin1(focus) << int(Qt::Key_Return);
            QTest::addRow("%s, Enter", focus) << QString::fromLatin1(focus) << int(Qt::Key_Enter);
        }
    }
    void enter_sendsFromEveryWidget()
    {
        QFETCH(QString, focus);
        QFETCH(int, key);
        const Qt::KeyboardModifiers modifiers =
            key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::KeyboardModifiers();
        open(sample::review(sample::baseline(), sample::editEverything));
        if (focus == "request"_L1)
            m_dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        QWidget *widget = focus == "send"_L1 ? button(u"S&end"_s) : m_dialog->findChild<QWidget *>(focus);
        widget->setFocus();
        QVERIFY(widget->hasFocus());

        m_now = ReviewDialog::inputGuard - 1;
        QTest::keyClick(widget, Qt::Key(key), modifiers);
        QVERIFY(m_dialog->isVisible());
        m_now = ReviewDialog::inputGuard + 1;
        pressRepeated(widget, Qt::Key(key));
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_spy->count(), 0);
        QTest::keyClick(widget, Qt::Key(key), modifiers);
        QCOMPARE(m_spy->count(), 1);
        QTRY_VERIFY(!m_dialog);
    }

    void click_isIgnoredUntilInputGuardHasElapsed()
    {
        open(sample::review(sample::baseline(), sample::editEverything));
        m_now = ReviewDialog::inputGuard - 1;
        QTest::mouseClick(button(u"S&end"_s), Qt::LeftButton);
        QCOMPARE(m_spy->count(), 0);
        m_now = ReviewDialog::inputGuard;
        QTest::mouseClick(button(u"S&end"_s), Qt::LeftButton);
        QCOMPARE(m_spy->count(), 1);
    }

    void escapeAndBack_closeWithoutSending()
    {
        open(sample::review(sample::baseline(), sample::editEverything));
        m_now = ReviewDialog::inputGuard;
        QSignalSpy rejected(m_dialog, &QDialog::rejected);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_spy->count(), 0);

        open(sample::review(sample::baseline(), sample::editEverything));
        m_now += ReviewDialog::inputGuard;
        button(u"&Back"_s)->setFocus();
        QTest::keyClick(button(u"&Back"_s), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_spy->count(), 0);
    }

    void possibleErasure_needsSecondConfirmation_data()
    {
        QTest::addColumn<int>("origin");
        QTest::addColumn<int>("missing");
        QTest::addColumn<QString>("expected");
        QTest::newRow("file") << int(Baseline::Origin::File) << 0 << u"came from a file"_s;
        QTest::newRow("clipboard") << int(Baseline::Origin::Clipboard) << 0 << u"was pasted"_s;
        QTest::newRow("fields missing") << int(Baseline::Origin::Fetched) << 3 << u"3 documented field"_s;
    }
    void possibleErasure_needsSecondConfirmation()
    {
        QFETCH(int, origin);
        QFETCH(int, missing);
        QFETCH(QString, expected);
        Baseline baseline = sample::baseline();
        baseline.origin = Baseline::Origin(origin);
        for (int i = 0; i < missing; ++i)
            baseline.presentKeys[i] = false;
        open(sample::review(baseline, sample::editEverything));
        QVERIFY2(label("warning").contains(expected), qPrintable(label("warning")));
        confirmTwice();
    }

    void warning_dependsOnPutSemantics_data()
    {
        QTest::addColumn<int>("origin");
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("unknownCount");
        QTest::addColumn<int>("semantics");
        QTest::addColumn<QString>("warning");
        const int fetched = int(Baseline::Origin::Fetched);
        const int file = int(Baseline::Origin::File);
        const auto fromFile = u"This contact came from a file, not from the server, which may hold something "
                              "newer."_s;
        const auto newer = u" The whole contact is sent, so this could overwrite what is newer there."_s;
        const auto missing = u"2 documented field(s) of it are not known here"_s;
        const auto erases = u" and left out of the request, and this server erases what is left out."_s;
        const auto could = u" The whole contact is sent, so this could erase what isn't known."_s;
        const auto others = u"1 value(s) of it that the API page doesn't name are never sent, and this "
                            "server may erase them."_s;
        const auto row = [](const char *name, int origin, int missing, int unknownCount,
                            PutSemantics semantics, const QString &warning) {
            QTest::newRow(name) << origin << missing << unknownCount << int(semantics) << warning;
        };
        using enum PutSemantics;
        row("unknown: complete", fetched, 0, 1, Unknown, {});
        row("unknown: missing", fetched, 2, 0, Unknown, missing + u'.' + could);
        row("unknown: file", file, 2, 0, Unknown, fromFile + u' ' + missing + u'.' + could);
        row("merges: complete", fetched, 0, 1, Merges, {});
        row("merges: missing", fetched, 2, 0, Merges, {});
        row("merges: file", file, 2, 0, Merges, fromFile + newer);
        row("replaces: complete", fetched, 0, 0, Replaces, {});
        row("replaces: missing", fetched, 2, 0, Replaces, missing + erases);
        row("replaces: file", file, 0, 0, Replaces, fromFile + newer);
        row("replaces: file, missing", file, 2, 0, Replaces, fromFile + u' ' + missing + erases);
        row("replaces: unknown members", fetched, 0, 1, Replaces, others);
        row("replaces: missing, unknown members", fetched, 2, 1, Replaces, missing + erases + u' ' + others);
    }
    void warning_dependsOnPutSemantics()
    {
        QFETCH(int, origin);
        QFETCH(int, missing);
        QFETCH(int, unknownCount);
        QFETCH(int, semantics);
        QFETCH(QString, warning);
        Baseline baseline = sample::baseline();
        baseline.origin = Baseline::Origin(origin);
        for (int i = 0; i < missing; ++i)
            baseline.presentKeys[i] = false;
        for (int i = 0; i < unknownCount; ++i)
            baseline.unknownMembers.append({u"loyalty"_s, "1"});
        m_profile.putSemantics = PutSemantics(semantics);
        open(sample::review(baseline, sample::editEverything));
        QCOMPARE(label("warning"), warning);
        QCOMPARE(button(u"S&end"_s)->isEnabled(), warning.isEmpty());
    }

    void mergingServer_givesWarningForOmittedField()
    {
        const Baseline baseline = sample::baseline();
        Contact now = baseline.contact;
        now.setField(sample::field("city"), Cell::absent()); // as after undoing past a send
        m_profile.putSemantics = PutSemantics::Merges;
        open(makeReview(baseline, now));
        QVERIFY2(label("warning").contains("keeps what it has there"_L1), qPrintable(label("warning")));
        confirmTwice();
    }

    void contactOfAnotherAccount_needsSecondConfirmation()
    {
        Baseline baseline = sample::baseline();
        baseline.accountId = u"99999999-2222-3333-4444-555555555555"_s;
        open(sample::review(baseline, sample::editEverything));
        QVERIFY(label("warning").contains(baseline.accountId));
        confirmTwice();
    }

    void completeFetchedContact_needsNoSecondConfirmation()
    {
        open(sample::review(sample::baseline(), sample::editEverything));
        QVERIFY(!m_dialog->findChild<QCheckBox *>());
        QVERIFY(button(u"S&end"_s)->isEnabled());
    }

    void unchangedContact_isReportedAndCanBeSent()
    {
        open(sample::review(sample::baseline(), noEdits));
        QVERIFY(!table()->isVisible());
        QVERIFY(label("nothingChanged").contains("would be sent as it is"_L1));
        m_now = ReviewDialog::inputGuard;
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QCOMPARE(m_spy->count(), 1);
    }

    void request_isShownVerbatim()
    {
        open(sample::review(sample::baseline(), sample::editEverything));
        m_dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        const auto *request = m_dialog->findChild<QPlainTextEdit *>(u"request"_s);
        QCOMPARE(request->toPlainText(), QString::fromUtf8(m_request));
        QVERIFY(request->isReadOnly());
        for (const QString &secret : {sample::profile().apiKey, sample::profile().token})
            QVERIFY(secret.isEmpty() || !request->toPlainText().contains(secret));
    }

    void selectedRows_areCopiedForSpreadsheets()
    {
        open(sample::review(sample::baseline(), [](ContactModel &model) {
            sample::set(model, "city", Cell::text(u"Cali\nSur"_s));
            sample::set(model, "source", Cell::text(u"web"_s));
        }));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Home);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keySequence(table(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"City\tBogotá\tCali↵ Sur\nSource\tnot set\tweb\n"_s);
    }

private:
    void open(const Review &review)
    {
        m_request = "PUT /v1/contacts/1 HTTP/1.1\nAuthorization: Bearer ***\n\n" + review.body.json;
        m_dialog = new ReviewDialog(review, m_profile, m_request);
        m_dialog->setClock([this] { return m_now; });
        delete m_spy;
        m_spy = new QSignalSpy(m_dialog, &ReviewDialog::confirmed);
        m_dialog->open();
        QVERIFY(patient::waitForWindowActive(m_dialog));
    }

    /// Checks that Enter sends only after the check box is checked.
    void confirmTwice()
    {
        m_now += ReviewDialog::inputGuard;
        auto *checkBox = m_dialog->findChild<QCheckBox *>();
        QVERIFY(checkBox);
        QVERIFY(!button(u"S&end"_s)->isEnabled());
        checkBox->setFocus();
        QTest::keyClick(checkBox, Qt::Key_Return);
        QCOMPARE(m_spy->count(), 0);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(checkBox, Qt::Key_Space);
        QVERIFY(checkBox->isChecked());
        QTest::keyClick(checkBox, Qt::Key_Return);
        QCOMPARE(m_spy->count(), 1);
    }

    ReviewTable *table() const { return m_dialog->findChild<ReviewTable *>(); }
    QString label(const char *name) const
    {
        const auto *found = m_dialog->findChild<QLabel *>(QString::fromLatin1(name));
        return found ? found->text() : QString();
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *candidate : m_dialog->findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    QPointer<ReviewDialog> m_dialog;
    QSignalSpy *m_spy = nullptr;
    Profile m_profile = sample::profile();
    QByteArray m_request;
    qint64 m_now = 0;
};

CE_GUI_TEST(TestReviewDialog)

} // namespace tst_reviewdialog

#include "tst_reviewdialog.moc"
