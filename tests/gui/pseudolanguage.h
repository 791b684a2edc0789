#pragma once

#include <QTranslator>

/// A language in which every text is 40 % longer and none is plain English, for the translations to come.
/// Placeholders and access keys stay.
class PseudoLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;

    /// One text that is longer still by this.
    void lengthen(const QString &source, int letters);

private:
    QString m_long;
    int m_letters = 0;
};
