#include "gui/pseudolanguage.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

QString PseudoLanguage::translate(const char *context, const char *source, const char *, int) const
{
    if (qstrcmp(context, "QShortcut") == 0)
        return {}; // keys are read from their names, too
    const QString text = QString::fromUtf8(source);
    static const QHash<QChar, QChar> accents{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ö'},
                                             {u'u', u'û'}, {u'c', u'ç'}, {u'y', u'ÿ'}};
    QString result;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool kept = c == u'%' || (i > 0 && (text.at(i - 1) == u'%' || text.at(i - 1) == u'&'));
        result.append(kept ? c : accents.value(c, c));
        letters += c.isLetter();
    }
    // Longer in words, as languages are.
    qsizetype more = (letters * 2 + 4) / 5 + (text == m_long ? m_letters : 0);
    for (; more > 0; more -= 6)
        result.append(u' ').append(QString(qMin<qsizetype>(more, 5), u'ñ'));
    return result;
}

void PseudoLanguage::lengthen(const QString &source, int letters)
{
    m_long = source;
    m_letters = letters;
}
