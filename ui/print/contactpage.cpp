#include "ui/print/contactpage.h"

#include "account/profile.h"
#include "json/compare.h"
#include "json/literal.h"
#include "json/reader.h"
#include "schema/codec.h"
#include "session/review.h"
#include "ui/text/usermessage.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto style = u"h1 { font-size: 18pt; font-weight: 600; margin: 0; }"
                   "h2 { font-size: 11pt; font-weight: 600; margin-top: 14px; margin-bottom: 3px; }"
                   "h3 { font-size: 9pt; font-weight: 600; margin-top: 6px; margin-bottom: 1px; }"
                   "p, td { font-size: 9pt; } p { margin: 0; }"
                   ".muted { color: #595959; } .changed { font-weight: 600; }"
                   ".gone { text-decoration: line-through; }"_s;

/// Builds the HTML of the page from top to bottom.
class Page
{
    Q_DECLARE_TR_FUNCTIONS(ContactPage)

public:
    explicit Page(const Review &review)
        : m_now(review.now)
        , m_baseline(review.baseline.contact)
    {
    }

    QString write(const Review &review, const Profile &account, const QDateTime &when)
    {
        m_html = u"<html><head><style>%1</style></head><body%2>"_s.arg(
            style, QGuiApplication::isRightToLeft() ? u" dir=\"rtl\""_s : QString());
        header(review, account, when);
        for (const Section section :
             {Section::Name, Section::Reach, Section::Document, Section::Record, Section::Tables})
            fields(section);
        return m_html + u"</body></html>"_s;
    }

private:
    struct Pair
    {
        QString label;
        QString value; ///< HTML
    };
    struct Member
    {
        QString key;
        QByteArray value;
    };

    static QString escaped(const QString &text)
    {
        const QString html = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        // Isolate the direction (FSI, PDI): without it, a phone number would be reordered.
        return QGuiApplication::isRightToLeft() ? QChar(0x2068) + html + QChar(0x2069) : html;
    }
    static QString marked(const char *style, const QString &html)
    {
        return u"<span class=\"%1\">%2</span>"_s.arg(QString::fromLatin1(style), html);
    }
    static QString valueOf(const Field &field, const Cell &cell)
    {
        const QString text = escaped(cellText(field, cell));
        return isWordedCell(cell) ? marked("muted", text) : text;
    }
    static QString change(const Field &field, const Cell &now, const Cell &was)
    {
        if (codec::sameValue(field.type, now, was))
            return valueOf(field, now);
        return changed(valueOf(field, now), valueOf(field, was));
    }
    static QString changed(const QString &now, const QString &was)
    {
        return marked("changed", now) + u' ' + marked("muted", tr("(was %1)").arg(was));
    }

    void header(const Review &review, const Profile &account, const QDateTime &when)
    {
        const QString name = m_now.displayName();
        m_html += u"<h1>%1</h1>"_s.arg(name.isEmpty() ? tr("Contact without a name") : escaped(name));
        QStringList who{escaped(m_now.document()), escaped(review.baseline.id)};
        who.removeAll(QString());
        m_html += u"<p>%1</p>"_s.arg(who.join(u" · "_s));
        const QStringList where{
            tr("Account %1 (%2)").arg(escaped(account.name), escaped(accountKindText(account.kind))),
            escaped(account.accountId)};
        m_html += u"<p class=\"muted\">%1</p>"_s.arg(where.join(u" · "_s));
        const QString printed =
            tr("As of %1.").arg(escaped(QLocale().toString(when.toLocalTime(), QLocale::ShortFormat)));
        m_html += u"<p class=\"muted\">%1 %2</p>"_s.arg(printed, escaped(originText(review.baseline)));
        if (!review.lines.isEmpty())
            m_html += u"<p class=\"changed\">%1</p>"_s.arg(
                tr("%n change(s) on this page were not sent.", nullptr, int(review.lines.size())));
        m_html += u"<hr>"_s;
    }

    void fields(Section section)
    {
        QList<Pair> pairs;
        const auto all = contactFields();
        for (int i = 0; i < int(all.size()); ++i) {
            const Field &field = all[size_t(i)];
            if (field.section != section)
                continue;
            if (field.type == FieldType::Table)
                table(i, field);
            else if (field.type == FieldType::Object)
                object(i, field);
            else
                pairs.append({fieldLabel(field), change(field, m_now.field(i), m_baseline.field(i))});
        }
        if (pairs.isEmpty())
            return;
        m_html += u"<h2>%1</h2>"_s.arg(escaped(sectionTitle(section)));
        grid(pairs);
    }

    void table(int index, const Field &field)
    {
        const RowList &rows = m_now.rows(index);
        m_html += u"<h2>%1</h2>"_s.arg(escaped(tr("%1 (%2)", "a table's name and how many rows it has")
                                                   .arg(fieldLabel(field), QLocale().toString(rows.size()))));
        if (rows.isEmpty()) {
            m_html += u"<p>%1</p>"_s.arg(change(field, m_now.field(index), m_baseline.field(index)));
            return;
        }
        int number = 0;
        for (const Row &row : rows)
            this->row(index, field, row, ++number);
    }

    void row(int index, const Field &field, const Row &row, int number)
    {
        const int at = m_baseline.rows(index).indexOf(row.id);
        const QString title = tr("Row %1").arg(QLocale().toString(number));
        m_html += u"<h3>%1</h3>"_s.arg(row.removed ? marked("gone", title) + u' ' + tr("(removed)")
                                       : at < 0    ? title + u' ' + tr("(new)")
                                                   : title);
        QList<Pair> pairs;
        for (int column = 0; column < row.cells.size(); ++column) {
            const Field &of = field.columns[size_t(column)];
            const Cell &now = row.cells.at(column);
            const Cell was = at < 0 ? now : m_baseline.rows(index).at(at).cells.at(column);
            const QString value = change(of, now, was);
            if (now.isSet() || was.isSet()) // most of the thirteen columns are empty
                pairs.append({fieldLabel(of), row.removed ? marked("gone", value) : value});
        }
        grid(pairs);
    }

    void object(int index, const Field &field)
    {
        const Cell &now = m_now.field(index);
        m_html += u"<h2>%1</h2>"_s.arg(escaped(fieldLabel(field)));
        const QByteArray *bytes = now.asRaw();
        if (!bytes || !bytes->startsWith('{') || !json::isValue(*bytes)) {
            m_html += u"<p>%1</p>"_s.arg(change(field, now, m_baseline.field(index)));
            return;
        }
        const QByteArray *before = m_baseline.field(index).asRaw();
        const QList<Member> was = before && before->startsWith('{') ? members(*before) : QList<Member>();
        const QList<Member> is = members(*bytes);
        QList<Pair> pairs;
        for (const Member &member : is) {
            const auto old = std::ranges::find(was, member.key, &Member::key);
            const QString value = memberText(member);
            pairs.append({member.key, old == was.end() ? marked("changed", value) + u' ' + tr("(new)")
                                      : json::sameValue(member.value, old->value)
                                          ? value
                                          : changed(value, memberText(*old))});
        }
        for (const Member &member : was) {
            if (std::ranges::find(is, member.key, &Member::key) == is.end())
                pairs.append({member.key, marked("gone", memberText(member)) + u' ' + tr("(removed)")});
        }
        grid(pairs);
    }

    static QList<Member> members(const QByteArray &object)
    {
        QList<Member> all;
        json::Reader reader(object);
        reader.object([&](QByteArrayView key) {
            all.append({json::decodeString(key), reader.value().toByteArray()});
        });
        return all;
    }
    static QString memberText(const Member &member)
    {
        return escaped(member.value.startsWith('"') ? json::decodeString(member.value)
                                                    : QString::fromUtf8(member.value));
    }

    /// Writes two pairs per line.
    void grid(const QList<Pair> &pairs)
    {
        if (pairs.isEmpty())
            return;
        m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">"_s;
        for (qsizetype i = 0; i < pairs.size(); i += 2) {
            const Pair &first = pairs.at(i);
            const Pair second = pairs.value(i + 1);
            QStringList cells{labelCell(first), valueCell(first), labelCell(second), valueCell(second)};
            if (QGuiApplication::isRightToLeft())
                std::ranges::reverse(cells); // QTextDocument always lays out tables from left to right
            m_html += u"<tr>"_s + cells.join(QString()) + u"</tr>"_s;
        }
        m_html += u"</table>"_s;
    }
    static QString labelCell(const Pair &pair)
    {
        return u"<td width=\"20%\" class=\"muted\">%1</td>"_s.arg(escaped(pair.label));
    }
    static QString valueCell(const Pair &pair) { return u"<td width=\"30%\">%1</td>"_s.arg(pair.value); }

    const Contact &m_now;
    const Contact &m_baseline;
    QString m_html;
};

} // namespace

std::unique_ptr<QTextDocument> contactPage(const Review &review, const Profile &account,
                                           const QDateTime &when)
{
    auto document = std::make_unique<QTextDocument>();
    // Always black on white, independent of the theme.
    document->setDefaultFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    document->setHtml(Page(review).write(review, account, when));
    const QString name = review.now.displayName();
    document->setMetaInformation(QTextDocument::DocumentTitle, name.isEmpty() ? review.baseline.id : name);
    return document;
}
