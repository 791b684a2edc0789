#include "ui/window/aboutbox.h"

#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QMessageBox>

void showAbout(QWidget *window)
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, MainWindow::tr("About Contact Editor"),
        MainWindow::tr("Contact Editor %1 corrects contacts of Masivo's storefront, one after another.")
            .arg(QApplication::applicationVersion()),
        QMessageBox::Ok, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}
