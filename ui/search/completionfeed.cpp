// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/completionfeed.h"

#include "list/articletablemodel.h"
#include "list/facetentries.h"
#include "search/queryassistant.h"
#include "search/searchfield.h"

#include <QEvent>
#include <QtConcurrent>

#include <map>

namespace Dateline::Search {

namespace {

constexpr int monthsInYear = 12;

QList<CompletionValue> valuesOf(const List::ValueTable &table, const std::vector<qint32> &counts)
{
    QList<CompletionValue> values;
    for (int number = 0; number < table.size(); ++number) {
        if (counts[size_t(number)] > 0 && !table.value(number).isEmpty())
            values.append({table.value(number), counts[size_t(number)]});
    }
    return values;
}

QList<CompletionValue> datesOf(const std::map<qint32, qint32, std::greater<>> &months)
{
    std::map<qint32, qint32, std::greater<>> years;
    for (const auto &[month, articles] : months)
        years[month / monthsInYear] += articles;
    QList<CompletionValue> dates;
    for (const auto &[year, articles] : years)
        dates.append({QStringLiteral("%1").arg(year, 4, 10, QChar(u'0')), articles});
    for (const auto &[month, articles] : months) {
        dates.append({QStringLiteral("%1-%2")
                          .arg(month / monthsInYear, 4, 10, QChar(u'0'))
                          .arg(month % monthsInYear + 1, 2, 10, QChar(u'0')),
                      articles});
    }
    return dates;
}

} // namespace

CompletionValues completionValues(const List::ArticleColumns &columns)
{
    std::vector<qint32> sources(size_t(columns.sourceNames().size()));
    std::vector<qint32> tags(size_t(columns.allTagNames().size()));
    std::vector<qint32> languages(size_t(columns.languageNames().size()));
    std::map<qint32, qint32, std::greater<>> months;
    for (int slot = 0; slot < columns.size(); ++slot) {
        ++sources[size_t(columns.sources()[slot])];
        ++languages[size_t(columns.languages()[slot])];
        for (const qint32 tag : columns.tags(slot))
            ++tags[size_t(tag)];
        if (columns.isDated(slot))
            ++months[columns.months()[slot]];
    }
    CompletionValues values;
    values.sources = valuesOf(columns.sourceNames(), sources);
    values.tags = valuesOf(columns.allTagNames(), tags);
    values.languages = valuesOf(columns.languageNames(), languages);
    for (CompletionValue &language : values.languages)
        language.label = List::facetLabel(List::FacetKind::Language, language.value);
    values.dates = datesOf(months);
    return values;
}

CompletionFeed::CompletionFeed(const List::ArticleTableModel *table, SearchField *field,
                               QueryAssistant *assistant)
    : QObject(field)
    , m_table(table)
    , m_assistant(assistant)
{
    field->installEventFilter(this);
    const auto outdate = [this] { m_isStale = true; };
    connect(table, &QAbstractItemModel::rowsInserted, this, outdate);
    connect(table, &QAbstractItemModel::dataChanged, this, outdate);
    connect(table, &QAbstractItemModel::layoutChanged, this, outdate);
    connect(table, &QAbstractItemModel::modelReset, this, outdate);
}

void CompletionFeed::feed()
{
    m_isStale = false;
    QtConcurrent::run([values = completionValues(m_table->columns())] {
        return QueryCompleter(values);
    }).then(this, [this](const QueryCompleter &completer) {
        m_assistant->setCompleter(completer);
        Q_EMIT fed();
    });
}

bool CompletionFeed::eventFilter(QObject *watched, QEvent *event)
{
    const bool mayBeNew = event->type() == QEvent::FocusIn || event->type() == QEvent::LanguageChange;
    if (mayBeNew && (m_isStale || event->type() == QEvent::LanguageChange))
        feed();
    return QObject::eventFilter(watched, event);
}

} // namespace Dateline::Search
