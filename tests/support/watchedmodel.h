#pragma once

#include "contact/branchmodel.h"
#include "contact/contactmodel.h"
#include "contact/contactreader.h"
#include "support/printedmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <utility>
#include <vector>

inline const int addresses = contactFieldIndex(u"addresses");
inline const int billing = contactFieldIndex(u"billing_info");
inline const int payments = contactFieldIndex(u"payments");
inline const int city = contactFieldIndex(u"city");
inline const int email = contactFieldIndex(u"email");
inline const int firstName = contactFieldIndex(u"first_name");
inline const QDate today(2026, 11, 23);

/// Which column of a table has that key.
inline int columnOf(int table, QStringView key)
{
    return fieldIndex(contactFields()[size_t(table)].columns, key);
}

/// A contact from its JSON; ends the program where it is none.
inline Base readBase(const QByteArray &text)
{
    const auto read = contactreader::fromText(text);
    if (!std::holds_alternative<Base>(read))
        qFatal("no contact");
    return std::get<Base>(read);
}

/// A small contact with rows, nulls, an empty text and what can't be right.
inline Base example()
{
    return readBase(
        "{\"id\":\"3c90c3cc-0d44-4b50-8888-8dd25736052a\","
        "\"first_name\":\"Ana\",\"second_name\":null,\"email\":\"ana@example.com\","
        "\"email_verified\":true,\"country\":\"\",\"status\":\"ACTIVE\",\"tags\":{\"a\":1},"
        "\"addresses\":[{\"city\":\"Cali\"},{\"alias\":null,\"city\":\"Pasto\",\"_id\":7},{\"city\":"
        "\"Tunja\"}],"
        "\"payments\":[{\"expiry_month\":13}]}");
}

/// example(), as printed.
constexpr auto exampleText = u"first_name 'Ana'\n"
                             "second_name null\n"
                             "email 'ana@example.com'\n"
                             "email_verified 'Yes'\n"
                             "country ''\n"
                             "status 'ACTIVE'\n"
                             "addresses 3\n"
                             "    city='Cali'\n"
                             "    alias=null city='Pasto'\n"
                             "    city='Tunja'\n"
                             "payments 1\n"
                             "    expiry_month='13'?\n"
                             "tags '{\"a\":1}'\n";

/// Every signal that tells of structure or data, in order.
class Recorder : public QObject
{
public:
    explicit Recorder(const QAbstractItemModel &model)
    {
        using Model = QAbstractItemModel;
        const auto range = [](const QModelIndex &parent, int first, int last) {
            return QStringLiteral(" %1[%2-%3]")
                .arg(parent.isValid() ? QString(contactFields()[size_t(parent.row())].key) : QString())
                .arg(first)
                .arg(last);
        };
        connect(&model, &Model::rowsAboutToBeInserted, this, [this, range](auto parent, int first, int last) {
            m_seen << QStringLiteral("will insert") + range(parent, first, last);
        });
        connect(&model, &Model::rowsInserted, this, [this, range](auto parent, int first, int last) {
            m_seen << QStringLiteral("insert") + range(parent, first, last);
        });
        connect(&model, &Model::rowsAboutToBeRemoved, this, [this, range](auto parent, int first, int last) {
            m_seen << QStringLiteral("will remove") + range(parent, first, last);
        });
        connect(&model, &Model::rowsRemoved, this, [this, range](auto parent, int first, int last) {
            m_seen << QStringLiteral("remove") + range(parent, first, last);
        });
        connect(&model, &Model::rowsAboutToBeMoved, this,
                [this, range](auto parent, int first, int last, auto, int to) {
                    m_seen << QStringLiteral("will move") + range(parent, first, last) +
                                  QStringLiteral(" to %1").arg(to);
                });
        connect(&model, &Model::rowsMoved, this,
                [this, range](auto parent, int first, int last, auto, int to) {
                    m_seen << QStringLiteral("move") + range(parent, first, last) +
                                  QStringLiteral(" to %1").arg(to);
                });
        connect(&model, &Model::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
            const QModelIndex parent = first.parent();
            QString text = QStringLiteral("data");
            if (parent.isValid())
                text += u' ' + QString(contactFields()[size_t(parent.row())].key);
            m_seen << text + QStringLiteral(" %1.%2-%3.%4")
                                 .arg(first.row())
                                 .arg(first.column())
                                 .arg(last.row())
                                 .arg(last.column());
        });
        connect(&model, &Model::modelReset, this, [this] { m_seen << QStringLiteral("reset"); });
        connect(&model, &Model::layoutChanged, this, [this] { m_seen << QStringLiteral("layout"); });
    }

    QStringList take() { return std::exchange(m_seen, {}); }

private:
    QStringList m_seen;
};

/// A model with its three branches, each watched by a tester that ends the program at the first wrong step.
struct Watched
{
    explicit Watched(const Base &base = example())
    {
        for (BranchModel *branch : {&addressRows, &billingRows, &paymentRows}) {
            branch->setSourceModel(&model);
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                branch, QAbstractItemModelTester::FailureReportingMode::Fatal));
        }
        model.load(base);
    }

    bool type(int field, const QString &text) { return model.setData(model.fieldIndex(field), text); }
    bool type(int table, int row, QStringView key, const QString &text)
    {
        return model.setData(model.index(row, columnOf(table, key), model.fieldIndex(table)), text);
    }
    const Cell &cell(int field) const { return model.now().field(field); }
    void undo() { model.undoStack()->undo(); }
    void redo() { model.undoStack()->redo(); }
    int steps() { return model.undoStack()->count(); }

    ContactModel model{[] {
        return today;
    }};
    BranchModel addressRows{addresses};
    BranchModel billingRows{billing};
    BranchModel paymentRows{payments};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
};

inline QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}
