// The reference for the editor's startup: a window with the same number of line edits and tables.
#include <QApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QWidget>

int main(int argc, char *argv[])
{
    constexpr int lineEdits = 23;
    constexpr int editsInARow = 3;
    constexpr int rows = 5;
    constexpr int columnsOfTables[] = {9, 13, 7};

    QApplication app(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("bare"));
    auto *grid = new QGridLayout(&window);
    for (int i = 0; i < lineEdits; ++i)
        grid->addWidget(new QLineEdit(QStringLiteral("Text %1").arg(i)), i / editsInARow, i % editsInARow);
    int line = grid->rowCount();
    for (const int columns : columnsOfTables) {
        auto *view = new QTableView;
        auto *model = new QStandardItemModel(rows, columns, view);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column)
                model->setItem(row, column, new QStandardItem(QStringLiteral("Text %1").arg(column)));
        }
        view->setModel(model);
        grid->addWidget(view, line++, 0, 1, editsInARow);
    }
    window.resize(1280, 690);
    window.show();
    return QApplication::exec();
}
