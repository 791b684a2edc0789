#include "schema/phones.h"

#include <QCoreApplication>
#include <QPluginLoader>

using namespace Qt::Literals::StringLiterals;

const Phones *loadPhones()
{
    // Beside the program as it is built; where it is installed to, else.
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {here, here + u"/" CE_PLUGINS ""_s}) {
        QPluginLoader loader(folder + u"/contact-editor-phones"_s);
        if (const auto *phones = qobject_cast<Phones *>(loader.instance()))
            return phones;
    }
    return nullptr;
}
