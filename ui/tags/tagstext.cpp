#include "ui/tags/tagstext.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QStringDecoder>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Decodes every byte: QString::fromUtf8() drops a byte order mark.
QString decoded(QByteArrayView bytes)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
}

/// Replaces each line end of a document by the same single character.
QString linesEndAlike(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1)
        .replace(u'\r', u'\n')
        .replace(QChar(QChar::ParagraphSeparator), u'\n');
}

/// The difference between two strings, between the longest common start and end. Never splits a surrogate
/// pair.
struct Change
{
    Change(const QString &before, const QString &after)
    {
        const qsizetype shorter = qMin(before.size(), after.size());
        while (begin < shorter && before.at(begin) == after.at(begin))
            ++begin;
        if (begin > 0 && before.at(begin - 1).isHighSurrogate())
            --begin;
        qsizetype same = 0;
        while (same < shorter - begin &&
               before.at(before.size() - 1 - same) == after.at(after.size() - 1 - same))
            ++same;
        if (same > 0 && before.at(before.size() - same).isLowSurrogate())
            --same;
        oldEnd = before.size() - same;
        newEnd = after.size() - same;
    }

    qsizetype begin = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
};

} // namespace

TagsText::TagsText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    // JSON reads from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    connect(this, &QPlainTextEdit::textChanged, this, &TagsText::splice);
}

void TagsText::showBytes(const QByteArray &bytes)
{
    if (bytes == m_bytes)
        return;
    const QString text = linesEndAlike(decoded(bytes));
    const Change change(m_shown, text);
    m_showing = true;
    QTextCursor cursor(document());
    cursor.setPosition(int(change.begin));
    cursor.setPosition(int(change.oldEnd), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(change.begin, change.newEnd - change.begin));
    m_showing = false;
    m_bytes = bytes;
    m_shown = text;
    paintMark();
}

void TagsText::splice()
{
    if (m_showing)
        return;
    const QString text = linesEndAlike(document()->toRawText());
    const Change change(m_shown, text);
    const qsizetype begin = bytesBefore(change.begin);
    const qsizetype end = bytesBefore(change.oldEnd);
    const auto typedText = QStringView(text).sliced(change.begin, change.newEnd - change.begin);
    m_bytes.replace(begin, end - begin, typedText.toUtf8());
    m_shown = text;
    emit typed();
    if (typedText.size() > 2 || typedText.contains(u'\n'))
        emit paused();
}

qsizetype TagsText::unitsBefore(qsizetype offset) const
{
    return linesEndAlike(decoded(QByteArrayView(m_bytes).first(qMin(offset, m_bytes.size())))).size();
}

qsizetype TagsText::bytesBefore(qsizetype units) const
{
    const QString text = decoded(m_bytes);
    qsizetype at = 0;
    for (qsizetype unit = 0; unit < units && at < text.size(); ++unit)
        at += QStringView(text).sliced(at).startsWith("\r\n"_L1) ? 2 : 1;
    return QStringView(text).first(at).toUtf8().size();
}

qsizetype TagsText::caret() const
{
    return bytesBefore(textCursor().position());
}

void TagsText::setCaret(qsizetype offset)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(unitsBefore(offset)));
    setTextCursor(cursor);
}

void TagsText::mark(json::Span span)
{
    m_marked = span;
    paintMark();
}

void TagsText::paintMark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_marked.size() > 0 && m_marked.end <= m_bytes.size()) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(0.25F);
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(ground);
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(unitsBefore(m_marked.begin)));
        mark.cursor.setPosition(int(unitsBefore(m_marked.end)), QTextCursor::KeepAnchor);
        marks << mark;
    }
    setExtraSelections(marks);
}

bool TagsText::event(QEvent *event)
{
    if (event->type() == QEvent::Show) // loads the font only when it is needed
        setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void TagsText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit paused();
}

void TagsText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMark();
}

#include "moc_tagstext.cpp"
