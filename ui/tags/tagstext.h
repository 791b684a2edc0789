#pragma once

#include "json/tree.h"

#include <QPlainTextEdit>

/// The JSON text of tags as it is, not laid out anew. What is typed is a splice of its bytes: what stands
/// elsewhere (blanks that a text edit would change, line ends) stays as it came. Leaves undo and redo to the
/// window.
class TagsText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TagsText(QWidget *parent = nullptr);

    const QByteArray &bytes() const { return m_bytes; }
    /// Changes only what differs; the caret stays where it was.
    void showBytes(const QByteArray &bytes);
    /// Sets these bytes off from the others; none for an empty span.
    void mark(json::Span span);
    /// Offsets in bytes.
    qsizetype caret() const;
    void setCaret(qsizetype offset);

signals:
    void typed();
    /// The person went elsewhere, pasted, or began a line: what comes next is another step.
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
