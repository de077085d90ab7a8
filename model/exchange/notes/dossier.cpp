// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/dossier.h"

#include "article/languageguess.h"
#include "exchange/notes/dossierstyle.h"
#include "exchange/notes/markedtext.h"
#include "exchange/notes/notehtml.h"
#include "notes/anchoring.h"
#include "notes/citation.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using Notes::Annotation;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

/// What links lead to; letters, digits and hyphens alone.
QString anchorOf(QLatin1String kind, const QString &id)
{
    QString name = kind + u'-';
    for (const QChar unit : id)
        name += unit.unicode() < 0x80 && unit.isLetterOrNumber() ? unit : u'-';
    return name;
}

QString languageAttribute(const QString &language)
{
    const bool isKnown = !language.isEmpty() && language != "und"_L1;
    return isKnown ? u" lang=\""_s + language.toHtmlEscaped() + u'"' : QString();
}

QString titleOf(const Library::ArticleRow &article)
{
    const QString title = article.title.simplified();
    return (title.isEmpty() ? article.id : title).toHtmlEscaped();
}

int colourOf(const Annotation &annotation)
{
    return std::clamp(annotation.colour, 1, Notes::colourCount);
}

/// Where a text goes on behind a first line that only says the title again, unless something is marked there.
qsizetype startBehindTitle(const NotesOfArticle &notes, const QList<MarkedPassage> &passages)
{
    const qsizetype end = notes.text.indexOf(u'\n');
    const bool isTitle = end >= 0 && notes.text.left(end).simplified() == notes.article.title.simplified();
    const bool isMarked = std::any_of(passages.cbegin(), passages.cend(),
                                      [end](const MarkedPassage &passage) { return passage.start <= end; });
    return isTitle && !isMarked ? end + 1 : 0;
}

QString textWithBreaks(const QString &text)
{
    return text.trimmed().toHtmlEscaped().replace(u"\n"_s, u"<br>"_s);
}

/// Writes one dossier.
class Writer
{
public:
    Writer(const NotesExport &notesExport, const DossierOptions &options)
        : m_export(notesExport)
        , m_options(options)
    {
        for (const NotesOfArticle &notes : notesExport.articles) {
            m_anchors += anchorOf("article"_L1, notes.article.id);
            for (const Annotation &annotation : notes.annotations)
                m_anchors += anchorOf("note"_L1, annotation.id);
        }
    }

    QByteArray html()
    {
        writeHead();
        writeContents();
        for (const NotesOfArticle &notes : m_export.articles)
            writeArticle(notes);
        m_html += "</body>\n</html>\n"_L1;
        return m_html.toUtf8();
    }

private:
    QString title() const { return m_options.title.isEmpty() ? Texts::tr("Notes") : m_options.title; }
    QString day(const QDateTime &time) const
    {
        const bool isChinese = m_options.locale.language() == QLocale::Chinese;
        return m_options.locale.toString(time.toLocalTime().date(),
                                         isChinese ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s);
    }

    void writeHead()
    {
        const QString name = title().simplified().toHtmlEscaped();
        m_html +=
            "<!DOCTYPE html>\n<html"_L1 + languageAttribute(m_options.locale.bcp47Name()) +
            ">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""_L1 +
            QString::fromLatin1(dossierPolicy()) +
            "\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_L1 +
            name + "</title>\n<style>"_L1 + QString::fromUtf8(dossierStyle()) +
            "</style>\n</head>\n<body>\n<h1>"_L1 + name + "</h1>\n"_L1;
    }

    void writeContents()
    {
        int notes = 0;
        for (const NotesOfArticle &one : m_export.articles)
            notes += int(one.annotations.size());
        QStringList facts{Texts::tr("%Ln article(s)", nullptr, int(m_export.articles.size())),
                          Texts::tr("%Ln note(s)", nullptr, notes)};
        if (m_export.time.isValid())
            facts += day(m_export.time);
        writeFacts(facts, {});
        if (m_export.articles.size() < 2)
            return;
        m_html += "<h2>"_L1 + Texts::tr("Contents").toHtmlEscaped() + "</h2>\n<ul class=\"contents\">\n"_L1;
        for (const NotesOfArticle &one : m_export.articles)
            m_html += "<li><a href=\"#"_L1 + anchorOf("article"_L1, one.article.id) + u'"' +
                      languageAttribute(one.article.language) + u'>' + titleOf(one.article) +
                      "</a></li>\n"_L1;
        m_html += "</ul>\n"_L1;
    }

    void writeFacts(QStringList facts, const QString &attributes)
    {
        facts.removeAll(QString());
        if (!facts.isEmpty())
            m_html += "<p class=\"facts\""_L1 + attributes + u'>' + facts.join(u" · "_s).toHtmlEscaped() +
                      "</p>\n"_L1;
    }

    void writeArticle(const NotesOfArticle &notes)
    {
        const Library::ArticleRow &article = notes.article;
        const QString language = languageAttribute(article.language);
        m_html += "<h2 id=\""_L1 + anchorOf("article"_L1, article.id) + u'"' + language + u'>' +
                  titleOf(article) + "</h2>\n"_L1;
        const QString author = article.author == article.source ? QString() : article.author;
        writeFacts({article.source, author, Notes::Citation({}, article).day()}, language);
        // Of one that is not in the index nothing is known to cite.
        if (!article.title.isEmpty() || !article.url.isEmpty())
            m_html += "<p class=\"citation\""_L1 + language + u'>' + citationHtml(article, m_options.style) +
                      "</p>\n"_L1;
        QList<Annotation> annotations = notes.annotations;
        std::sort(annotations.begin(), annotations.end(), Notes::standsBefore);
        for (qsizetype i = 0; i < annotations.size(); ++i)
            writeNote(annotations[i], int(i) + 1, language);
        if (m_options.wholeTexts && !notes.text.trimmed().isEmpty())
            writeText(notes, annotations, language);
    }

    void writeLabel(const Annotation &annotation, int number)
    {
        QStringList parts;
        const QString colour = QString::number(colourOf(annotation));
        const QString colourName = m_export.colourName ? m_export.colourName(annotation.colour) : QString();
        if (annotation.hasPassage())
            parts += "<span class=\"bar c"_L1 + colour + u"\">▌</span>"_s + colourName.toHtmlEscaped();
        for (const QString &tag : annotation.tags)
            parts += u'#' + tag.toHtmlEscaped();
        if (annotation.created.isValid())
            parts += day(annotation.created).toHtmlEscaped();
        if (annotation.isOrphan())
            parts += "<span class=\"lost\">"_L1 +
                     Texts::tr("not found in the present text of the article").toHtmlEscaped() + "</span>"_L1;
        m_html += "<p class=\"label\" id=\""_L1 + anchorOf("note"_L1, annotation.id) + "\"><b>"_L1 +
                  QString::number(number) + "</b> "_L1 + parts.join(u" · "_s) + "</p>\n"_L1;
    }

    void writeNote(const Annotation &annotation, int number, const QString &language)
    {
        writeLabel(annotation, number);
        const QString colour = QString::number(colourOf(annotation));
        if (annotation.hasPassage())
            m_html += "<blockquote class=\"quote c"_L1 + colour + u'"' + language + "><p>"_L1 +
                      textWithBreaks(annotation.anchor.quote) + "</p></blockquote>\n"_L1;
        if (annotation.note.trimmed().isEmpty())
            return;
        // Notes are in the user's language, whatever the article's is.
        const QString spoken = languageAttribute(guessLanguage(annotation.note, {}, {}));
        m_html += "<div class=\"note\""_L1 + spoken + u'>' +
                  noteHtml(annotation.note,
                           [this](const QString &kind, const QString &id) {
                               const QString anchor =
                                   anchorOf(kind == "note"_L1 ? "note"_L1 : "article"_L1, id);
                               return m_anchors.contains(anchor) ? QString(u'#' + anchor) : QString();
                           })
                      .trimmed() +
                  "</div>\n"_L1;
    }

    void writeText(const NotesOfArticle &notes, const QList<Annotation> &annotations, const QString &language)
    {
        QList<MarkedPassage> passages;
        const QByteArray hash = Notes::textHash(notes.text);
        for (qsizetype i = 0; i < annotations.size(); ++i) {
            const Notes::Placement &place = annotations[i].placement;
            const bool isHere = annotations[i].anchor.part == Notes::Part::Text && !place.isOrphan() &&
                                (place.text.isEmpty() || place.text == hash);
            if (isHere)
                passages.append({place.start, place.end, colourOf(annotations[i]), int(i) + 1,
                                 u'#' + anchorOf("note"_L1, annotations[i].id)});
        }
        const qsizetype start = startBehindTitle(notes, passages);
        for (MarkedPassage &passage : passages) {
            passage.start -= qint32(start);
            passage.end -= qint32(start);
        }
        m_html += "<h3>"_L1 + Texts::tr("Text of the article").toHtmlEscaped() + "</h3>\n"_L1 +
                  markedTextHtml(notes.text.mid(start), passages, " class=\"text\""_L1 + language);
    }

    const NotesExport &m_export;
    const DossierOptions &m_options;
    QSet<QString> m_anchors;
    QString m_html;
};

} // namespace

QByteArray dossierHtml(const NotesExport &notesExport, const DossierOptions &options)
{
    return Writer(notesExport, options).html();
}

} // namespace Dateline::Exchange
