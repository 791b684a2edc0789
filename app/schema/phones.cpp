#include "schema/phones.h"

#include <QCoreApplication>
#include <QPluginLoader>

using namespace Qt::Literals::StringLiterals;

const Phones *loadPhones()
{
    // The plugin is next to the program in the build folder, and in CE_PLUGINS after installation.
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {here, here + u"/" CE_PLUGINS ""_s}) {
        QPluginLoader loader(folder + u"/contact-editor-phones"_s);
        if (const auto *phones = qobject_cast<Phones *>(loader.instance()))
            return phones;
    }
    return nullptr;
}
