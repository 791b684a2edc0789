#include "ui/help/aboutbox.h"

#include <QApplication>
#include <QMessageBox>

namespace {

struct AboutBox
{
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void showAbout(QWidget *window)
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, AboutBox::tr("About Contact Editor"),
        AboutBox::tr("Contact Editor %1 corrects contacts of Masivo's storefront, one after another.")
            .arg(QApplication::applicationVersion()),
        QMessageBox::Ok, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}
