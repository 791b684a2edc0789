#pragma once

#include "json/tree.h"

#include <QPlainTextEdit>

/// Edits the JSON text of tags without reformatting it. Typed text is spliced into the bytes, so that the
/// other bytes (line ends, whitespace that a text document would change) stay as they were. Leaves undo and
/// redo to the window.
class TagsText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TagsText(QWidget *parent = nullptr);

    const QByteArray &bytes() const { return m_bytes; }
    /// Replaces only the part that differs and keeps the position of the caret.
    void showBytes(const QByteArray &bytes);
    /// Highlights these bytes; nothing for an empty span.
    void mark(json::Span span);
    /// The position of the caret in bytes.
    qsizetype caret() const;
    void setCaret(qsizetype offset);

signals:
    void typed();
    /// The user moved the caret, pasted or began a line: the next edit is a new undo step.
    void paused();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void splice();
    void paintMark();
    qsizetype unitsBefore(qsizetype offset) const;
    qsizetype bytesBefore(qsizetype units) const;

    QByteArray m_bytes;
    QString m_shown; ///< as long as the document; every line end is \n
    json::Span m_marked;
    bool m_showing = false;
};
