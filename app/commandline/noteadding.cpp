// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/noteactions.h"
#include "commandline/notelibrary.h"

#include "html/cleantext.h"
#include "library/identity.h"
#include "library/libraryreader.h"
#include "library/schema.h"
#include "library/statestore.h"
#include "notes/anchoring.h"
#include "notes/creator.h"
#include "notes/quotesearch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dateline::App {

using Library::LibraryReader;
using Notes::Annotation;
using Notes::QuoteRange;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error notFound(const QString &message, const QString &quote)
{
    return {Error::Code::NotFound, message, quote};
}

/// Where in the text the quote is that is meant. What is not there to the letter may differ in white space,
/// width, case and script, when it can be one place only. `occurrence` 0 is any.
Result<QuoteRange> rangeOf(const QString &quote, const QString &text, qint64 occurrence)
{
    QList<QuoteRange> found = Notes::findQuote(text, quote);
    const bool isExact = !found.isEmpty();
    if (!isExact)
        found = Notes::findFoldedQuote(text, quote);
    if (found.isEmpty())
        return notFound(Texts::tr("The article's text does not have this quote."), quote);
    const auto count = int(found.size());
    if (!isExact && count > 1)
        return notFound(
            Texts::tr("The article's text does not have this quote to the letter, and %n passages "
                      "much like it. Give it as \"dateline show ID --text\" prints it.",
                      nullptr, count),
            quote);
    if (occurrence == 0 && count > 1)
        return notFound(Texts::tr("The quote occurs %n times in the article's text. Say which one with "
                                  "--occurrence, from 1.",
                                  nullptr, count),
                        quote);
    if (occurrence > count)
        return notFound(Texts::tr("The quote occurs only %n times in the article's text.", nullptr, count),
                        quote);
    if (!isExact)
        printError(
            Texts::tr("The quote was not found to the letter; the passage is: %1")
                .arg(text.mid(found.constFirst().start, found.constFirst().end - found.constFirst().start)));
    return found.at(std::max<qint64>(occurrence, 1) - 1);
}

/// A number, or a name of the user's. 0 for neither.
int colourOf(const QString &named, const QHash<int, QString> &names)
{
    bool isNumber = false;
    const int number = named.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= Notes::colourCount)
        return number;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (name.value().compare(named.simplified(), Qt::CaseInsensitive) == 0)
            return name.key();
    }
    return 0;
}

QStringList tagsFrom(const QCommandLineParser &parser)
{
    QStringList tags;
    for (QString tag : parser.values(u"tag"_s))
        tags += tag.remove(Library::listSeparator).simplified();
    tags.removeAll(QString());
    tags.removeDuplicates();
    return tags;
}

/// The annotation that the command line asks for, but for what it is about.
Annotation annotationFrom(const QCommandLineParser &parser, int colour)
{
    Annotation annotation;
    annotation.id = Notes::makeAnnotationId();
    annotation.article = parser.positionalArguments().at(1);
    annotation.colour = colour;
    annotation.note = Html::cleanText(parser.value(u"note"_s));
    annotation.tags = tagsFrom(parser);
    annotation.creator = Notes::systemUserName();
    annotation.created = annotation.modified =
        QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    return annotation;
}

/// Wrong usage that needs no library to be told; true when there is none.
bool isAskedRightly(const QCommandLineParser &parser)
{
    const bool hasQuote = parser.isSet(u"quote"_s);
    if (hasQuote && parser.value(u"quote"_s).trimmed().isEmpty())
        printError(Texts::tr("--quote is empty."));
    else if (!hasQuote && parser.isSet(u"occurrence"_s))
        printError(Texts::tr("--occurrence needs --quote."));
    else if (!hasQuote && parser.value(u"note"_s).trimmed().isEmpty() && tagsFrom(parser).isEmpty())
        printError(Texts::tr("Nothing to add: give --quote, --note or --tag."));
    else
        return true;
    return false;
}

int addTo(const LibraryReader &reader, const QCommandLineParser &parser, qint64 occurrence)
{
    const auto names = reader.colourNames();
    if (!names)
        return fail(names.error());
    const int colour = parser.isSet(u"colour"_s) ? colourOf(parser.value(u"colour"_s), *names) : 1;
    if (colour == 0) {
        printError(Texts::tr("--colour takes a number from 1 to %1, or the name that you gave a colour.")
                       .arg(Notes::colourCount));
        return WrongUsage;
    }
    Annotation annotation = annotationFrom(parser, colour);
    const auto article = reader.article(annotation.article);
    if (!article)
        return fail(article.error());
    if (parser.isSet(u"quote"_s)) {
        const auto range = rangeOf(parser.value(u"quote"_s), article->text, occurrence);
        if (!range)
            return fail(range.error());
        annotation.anchor = Notes::makeAnchor(Notes::Part::Text, article->text, range->start, range->end,
                                              Library::contentHash(*article));
        annotation.placement = {Notes::Placement::Fit::Exact, annotation.anchor.start, annotation.anchor.end,
                                1, annotation.anchor.text};
    }
    Library::StateStore store(libraryFolder(parser));
    store.putAnnotations({annotation});
    if (const auto stored = store.flush(); !stored)
        return fail(stored.error());
    return printStoredNote(reader, annotation, parser.isSet(u"json"_s)) ? Done : SomeRefused;
}

} // namespace

int addNote(const QCommandLineParser &parser)
{
    const std::optional<qint64> occurrence = numberOption(parser, u"occurrence"_s, 0, 1);
    if (!occurrence || !isAskedRightly(parser))
        return WrongUsage;
    const auto opened = NoteLibrary::open(libraryFolder(parser));
    return opened ? addTo(*opened->reader, parser, *occurrence) : fail(opened.error());
}

} // namespace Dateline::App
