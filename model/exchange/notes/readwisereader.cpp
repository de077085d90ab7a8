// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/readwisereader.h"

#include "exchange/codepoints.h"
#include "exchange/incoming/incomingtext.h"
#include "exchange/incoming/incomingtime.h"
#include "exchange/incoming/notecollector.h"
#include "exchange/incoming/noteid.h"
#include "exchange/incoming/notetext.h"
#include "exchange/notes/articleaddress.h"
#include "exchange/notes/csvtable.h"
#include "exchange/notes/readwisetags.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(IncomingNotes)
};

/// Readwise's colours as the program's.
int colourNamed(const QString &name)
{
    static const QHash<QString, int> colours{{u"yellow"_s, 1}, {u"green"_s, 2},  {u"blue"_s, 3},
                                             {u"pink"_s, 4},   {u"purple"_s, 5}, {u"orange"_s, 6}};
    return colours.value(name.trimmed().toLower(), 1);
}

/// Those of both tables, those that say nothing of a note itself among them.
const QStringList &knownColumns()
{
    static const QStringList columns{
        u"highlight"_s,     u"title"_s,          u"author"_s,        u"url"_s,
        u"note"_s,          u"location"_s,       u"date"_s,          u"book title"_s,
        u"book author"_s,   u"amazon book id"_s, u"color"_s,         u"tags"_s,
        u"location type"_s, u"highlighted at"_s, u"document tags"_s, u"source url"_s};
    return columns;
}

/// Reads one line of the table.
class RowReader
{
public:
    /// `others`: what is said in notes of the lines before, by their ids.
    RowReader(const CsvTable &table, qsizetype row, QHash<QString, QString> &others)
        : m_table(table)
        , m_row(row)
        , m_others(others)
    {
    }

    /// False when it is none that could be kept; problems() says why.
    bool read()
    {
        Notes::Annotation &annotation = m_note.annotation;
        annotation.anchor.quote = incomingPassage(m_table.cell(m_row, u"highlight"_s));
        readArticleAddress(m_table.cell(m_row, {u"url"_s, u"source url"_s}), m_note);
        m_note.title = incomingName(m_table.cell(m_row, {u"title"_s, u"book title"_s}));
        readNote();
        if (m_note.address.isEmpty() && m_note.title.isEmpty()) {
            m_doubts.add(IncomingProblem::Kind::NoArticle);
            return false;
        }
        if (annotation.anchor.quote.isEmpty() && annotation.note.isEmpty() && annotation.tags.isEmpty()) {
            m_doubts.add(IncomingProblem::Kind::NothingSaid);
            return false;
        }
        annotation.colour = colourNamed(m_table.cell(m_row, u"color"_s));
        readTime();
        readLocation();
        if (!annotation.anchor.quote.isEmpty())
            annotation.anchor.part = Notes::Part::Text;
        m_note.isNamed = false;
        readId();
        return true;
    }

    const IncomingNote &note() const { return m_note; }
    const QList<IncomingProblem> &problems() const { return m_doubts.problems(); }

private:
    /// What tells it from others. The note does not: it may have changed when the same file comes again.
    QStringList facts() const
    {
        const Notes::Annotation &annotation = m_note.annotation;
        return {m_note.address.isEmpty() ? m_note.title : m_note.address,
                annotation.anchor.quote.isEmpty() ? annotation.note : annotation.anchor.quote,
                outgoingTime(annotation.created), QString::number(m_note.position.start)};
    }

    /// One that only its note tells from another one of the file gets an id of its own.
    void readId()
    {
        Notes::Annotation &annotation = m_note.annotation;
        annotation.id = incomingId(facts());
        const auto other = m_others.constFind(annotation.id);
        if (other == m_others.cend())
            m_others.insert(annotation.id, annotation.note);
        else if (*other != annotation.note)
            annotation.id = incomingId(facts() + QStringList{annotation.note});
    }

    void readNote()
    {
        TaggedNote tagged = inlineTagsOf(m_table.cell(m_row, u"note"_s));
        const QStringList lists{m_table.cell(m_row, u"tags"_s), m_table.cell(m_row, u"document tags"_s)};
        for (const QString &list : lists) {
            const QStringList tags = list.split(u',');
            for (const QString &tag : tags)
                tagged.tags += tag.trimmed().startsWith(u'.') ? tag.trimmed().mid(1) : tag;
        }
        readNoteText(tagged.note, tagged.tags, m_note, m_doubts);
    }

    void readTime()
    {
        const QString time = m_table.cell(m_row, {u"date"_s, u"highlighted at"_s});
        m_note.annotation.created = m_note.annotation.modified = incomingTime(time);
        if (!time.trimmed().isEmpty() && !m_note.annotation.created.isValid())
            m_doubts.addField(time);
    }

    void readLocation()
    {
        // Where the file says what a location is, it is a page or a place in an electronic book.
        if (m_table.has(u"location type"_s))
            return;
        bool isNumber = false;
        const qint32 start = m_table.cell(m_row, u"location"_s).trimmed().toInt(&isNumber);
        const QString &quote = m_note.annotation.anchor.quote;
        const qint32 length = codePointsOf(quote, 0, qint32(quote.size())).end;
        if (isNumber && start >= 0 && start <= std::numeric_limits<qint32>::max() - length)
            m_note.position = {start, start + length};
    }

    const CsvTable &m_table;
    const qsizetype m_row;
    QHash<QString, QString> &m_others;
    IncomingNote m_note;
    Doubts m_doubts;
};

} // namespace

Result<IncomingNotes> readReadwiseNotes(const QByteArray &bytes)
{
    const Result<CsvTable> table = CsvTable::open(bytes);
    if (!table)
        return table.error();
    if (!table->has(u"highlight"_s))
        return Error{Error::Code::Unsupported, Texts::tr("The table has no column “Highlight”."), {}};
    NoteCollector collector;
    QHash<QString, QString> notes; // by id
    readRows(*table, collector, [&](qsizetype row) { return RowReader(*table, row, notes); });
    collector.complain(0, table->problems(knownColumns()));
    return collector.take();
}

bool isReadwiseHeader(const QStringList &columns)
{
    return columns.contains(u"highlight"_s);
}

} // namespace Dateline::Exchange
