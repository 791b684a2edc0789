#pragma once

#include "gui/layoutcheck.h"
#include "gui/pseudolanguage.h"

#include <QApplication>
#include <QDialog>
#include <QScreen>

#include <memory>

/// What the screen enlarges everything by: ctest runs this program once for each.
inline qreal screenScale()
{
    return qApp->devicePixelRatio();
}

/// For as long as it lives, the program speaks another language, at another text size.
class Speaking
{
public:
    Speaking(const QString &language, double textSize)
        : m_font(QApplication::font())
    {
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * textSize);
        QApplication::setFont(font);
        if (language == u"pseudo" || language == u"rtl") {
            m_translator = std::make_unique<PseudoLanguage>();
        } else {
            m_translator = std::make_unique<QTranslator>();
            if (!m_translator->load(QStringLiteral(CE_TRANSLATIONS "/contact-editor_%1.qm").arg(language)))
                qFatal("no translation");
        }
        QCoreApplication::installTranslator(m_translator.get());
        QGuiApplication::setLayoutDirection(language == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight);
    }
    ~Speaking()
    {
        QCoreApplication::removeTranslator(m_translator.get());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(m_font);
    }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QFont m_font;
    std::unique_ptr<QTranslator> m_translator;
};

inline QSize screenSize(int width, int height)
{
    return (QSizeF(width, height) / screenScale()).toSize();
}

/// Lets all layouts come to rest.
inline void settle(QWidget &window)
{
    for (int turn = 0; turn < 3; ++turn) // a layout asks its parent's to be laid out anew
        QCoreApplication::processEvents();
    window.grab();
}

inline QByteArray told(const QStringList &findings)
{
    return QStringLiteral("%1 findings:\n%2")
        .arg(findings.size())
        .arg(findings.join(QLatin1Char('\n')))
        .toUtf8();
}

/// Of a dialog that has come to rest.
inline QStringList dialogFindings(QDialog &dialog)
{
    QStringList findings = layoutcheck::findings(dialog) + layoutcheck::keyFindings(dialog);
    if (const QSize room = dialog.screen()->availableSize();
        dialog.width() > room.width() || dialog.height() > room.height())
        findings << QStringLiteral("%1: %2×%3, larger than the screen")
                        .arg(layoutcheck::place(&dialog))
                        .arg(dialog.width())
                        .arg(dialog.height());
    return findings;
}

/// A picture of what failed, where a person asks for it.
inline void keep(QWidget &widget, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("CE_PICTURES"); !folder.isEmpty())
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}
