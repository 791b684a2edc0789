#include "demo/dice.h"

using namespace Qt::Literals::StringLiterals;

namespace demo {

int Dice::below(int bound)
{
    return int((quint64(m_engine()) * quint64(bound)) >> 32);
}

QString Dice::fill(QStringView pattern)
{
    const QStringView consonants = u"BCDFGHJKLMNPRSTVXZ";
    QString text = pattern.toString();
    for (QChar &c : text) {
        if (c == u'#')
            c = QChar(u'0' + below(10));
        else if (c == u'?')
            c = pick(consonants);
    }
    return text;
}

QString Dice::uuid()
{
    QString text = u"xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx"_s;
    for (QChar &c : text) {
        if (c == u'x')
            c = u"0123456789abcdef"[below(16)];
        else if (c == u'y')
            c = u"89ab"[below(4)];
    }
    return text;
}

} // namespace demo
