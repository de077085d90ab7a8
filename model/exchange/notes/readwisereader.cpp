// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/readwisereader.h"

#include "exchange/codepoints.h"
#include "exchange/incoming/incomingtext.h"
#include "exchange/incoming/incomingtime.h"
#include "exchange/incoming/notecollector.h"
#include "exchange/incoming/noteid.h"
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

/// Reads one line of the table.
class RowReader
{
public:
    RowReader(const CsvTable &table, qsizetype row)
        : m_table(table)
        , m_row(row)
    {
    }

    /// False when it is none that could be kept; reasons() says why.
    bool read()
    {
        Notes::Annotation &annotation = m_note.annotation;
        annotation.anchor.quote = incomingPassage(m_table.cell(m_row, u"highlight"_s));
        readArticleAddress(m_table.cell(m_row, {u"url"_s, u"source url"_s}), m_note);
        m_note.title = incomingName(m_table.cell(m_row, {u"title"_s, u"book title"_s}));
        readNote();
        if (m_note.address.isEmpty() && m_note.title.isEmpty()) {
            m_reasons += Texts::tr("It does not say which article it is about.");
            return false;
        }
        if (annotation.anchor.quote.isEmpty() && annotation.note.isEmpty() && annotation.tags.isEmpty()) {
            m_reasons += Texts::tr("There is neither a highlight nor a note.");
            return false;
        }
        annotation.colour = colourNamed(m_table.cell(m_row, u"color"_s));
        readTime();
        readLocation();
        if (!annotation.anchor.quote.isEmpty())
            annotation.anchor.part = Notes::Part::Text;
        annotation.id = incomingId(facts());
        m_note.isNamed = false;
        return true;
    }

    /// For one that only its note tells from another one of the file.
    void tellByNote()
    {
        Notes::Annotation &annotation = m_note.annotation;
        annotation.id = incomingId(facts() + QStringList{annotation.note});
    }

    const IncomingNote &note() const { return m_note; }
    const QStringList &reasons() const { return m_reasons; }

private:
    /// What tells it from others. The note does not: it may have changed when the same file comes again.
    QStringList facts() const
    {
        const Notes::Annotation &annotation = m_note.annotation;
        return {m_note.address.isEmpty() ? m_note.title : m_note.address,
                annotation.anchor.quote.isEmpty() ? annotation.note : annotation.anchor.quote,
                outgoingTime(annotation.created), QString::number(m_note.position.start)};
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
        const IncomingText text = incomingText(tagged.note, TextKind::Markdown);
        if (text.isCut)
            m_reasons += Texts::tr("The note is too long; only its beginning was read.");
        m_note.annotation.note = text.markdown;
        m_note.annotation.tags = incomingTags(tagged.tags);
    }

    void readTime()
    {
        const QString time = m_table.cell(m_row, {u"date"_s, u"highlighted at"_s});
        m_note.annotation.created = m_note.annotation.modified = incomingTime(time);
        if (!time.trimmed().isEmpty() && !m_note.annotation.created.isValid())
            m_reasons += Texts::tr("“%1” could not be understood; the note was read without it.")
                             .arg(incomingName(time));
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
    IncomingNote m_note;
    QStringList m_reasons;
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
    for (qsizetype row = 0; row < table->rows(); ++row) {
        RowReader reader(*table, row);
        if (reader.read()) {
            const Notes::Annotation &annotation = reader.note().annotation;
            const auto other = notes.constFind(annotation.id);
            if (other == notes.cend())
                notes.insert(annotation.id, annotation.note);
            else if (*other != annotation.note)
                reader.tellByNote();
            collector.add(int(row) + 1, reader.note());
        }
        collector.complain(int(row) + 1, reader.reasons());
    }
    return collector.take();
}

bool isReadwiseHeader(const QStringList &columns)
{
    return columns.contains(u"highlight"_s);
}

} // namespace Dateline::Exchange
