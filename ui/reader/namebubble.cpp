// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/namebubble.h"

#include "support/card.h"
#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;
using namespace Support::Metrics;
using Timeline::EntityKind;

namespace {

constexpr int widest = 84 * unit;
constexpr qsizetype mostAliases = 6;
constexpr qsizetype mostReasons = 3;
constexpr qsizetype longestName = 60; ///< UTF-16.

QLabel *addLabel(QVBoxLayout *layout)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

/// Without what would turn or hide letters around it.
QString visible(const QString &text)
{
    QString shown;
    for (const char32_t letter : text.toUcs4()) {
        if (QChar::category(letter) != QChar::Other_Format && QChar::isPrint(letter))
            shown += QString::fromUcs4(&letter, 1);
    }
    return shown;
}

void setInk(QLabel *label, const QColor &ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink);
    label->setPalette(palette);
}

} // namespace

NameBubble::NameBubble(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, gap, margin, gap);
    layout->setSpacing(tight / 2);
    m_name = addLabel(layout);
    m_aliases = addLabel(layout);
    m_facts = addLabel(layout);
    m_reasons = addLabel(layout);
    setFonts();
    hide();
}

QString NameBubble::kindText(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return tr("person");
    case EntityKind::Organisation:
        return tr("organisation");
    case EntityKind::Place:
        return tr("place");
    }
    return {};
}

QString NameBubble::readable(const QString &name)
{
    const QString shown = visible(name);
    if (shown.size() <= longestName)
        return shown;
    const bool isInPair = shown.at(longestName - 1).isHighSurrogate();
    return QString(shown.left(longestName - (isInPair ? 1 : 0)) + u'…');
}

void NameBubble::setTexts(const NamedEntity &entity, const NameDetails &details, bool isHighlighted)
{
    QStringList aliases;
    for (const QString &alias : entity.aliases.first(qMin(mostAliases, entity.aliases.size())))
        aliases.append(readable(alias));
    //: Between other names of a person, in one line
    QString others = aliases.join(tr(", "));
    if (entity.aliases.size() > mostAliases)
        //: After some of the other names of a person
        others = tr("%1 and %Ln more", nullptr, int(entity.aliases.size() - mostAliases)).arg(others);
    //: Other names of a person, an organisation or a place
    others = others.isEmpty() ? QString() : tr("also %1").arg(others);
    QString facts = kindText(entity.kind);
    if (const int articles = details.articles.value_or(entity.articles); articles > 0)
        //: The kind of something and how often it is mentioned: "person · 41 articles"
        facts = tr("%1 · %2").arg(facts, tr("%Ln article(s)", nullptr, articles));
    if (isHighlighted)
        //: After "person · 41 articles", of a name in a highlight; a click alone is the highlight's
        facts = tr("%1 · Ctrl and click for the timeline").arg(facts);
    m_name->setText(readable(entity.name));
    m_aliases->setText(others);
    m_aliases->setVisible(!others.isEmpty());
    m_facts->setText(facts);
    QStringList reasons;
    for (const QString &reason : details.reasons.first(qMin(mostReasons, details.reasons.size())))
        reasons.append(visible(reason));
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
    QStringList parts = QStringList{m_name->text(), others, facts} + reasons;
    parts.removeAll(QString());
    m_text = parts.join(u" · "_s);
    setAccessibleName(m_text);
}

void NameBubble::setFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    const QFont small = Support::scaledFont(font(), Support::TypeScale::small);
    m_aliases->setFont(small);
    m_facts->setFont(small);
    m_reasons->setFont(small);
    const Support::PaletteColours colours(palette());
    setInk(m_name, palette().color(QPalette::Text));
    setInk(m_aliases, palette().color(QPalette::Text));
    setInk(m_facts, colours.quiet());
    setInk(m_reasons, colours.quiet());
}

void NameBubble::showName(const NamedEntity &entity, const NameDetails &details, const QRect &line,
                          const QRect &area)
{
    setTexts(entity, details, false);
    showAt(line, area);
}

void NameBubble::showHighlightedName(const NamedEntity &entity, const NameDetails &details, const QRect &line,
                                     const QRect &area)
{
    setTexts(entity, details, true);
    showAt(line, area);
}

void NameBubble::showAt(const QRect &line, const QRect &area)
{
    const int most = qMax(0, qMin(widest, area.width() - 2 * gap));
    int wanted = 0;
    for (const QLabel *label : {m_name, m_aliases, m_facts, m_reasons}) {
        const QStringList lines = label->text().split(u'\n');
        for (const QString &text : lines)
            wanted = std::max(wanted, label->fontMetrics().horizontalAdvance(text) + 1);
    }
    const int width = qMin(most, wanted + 2 * margin);
    resize(width, layout()->totalHeightForWidth(width));
    const int left =
        qBound(area.left() + gap, line.left(), qMax(area.left() + gap, area.right() - this->width() - gap));
    const bool isBelow = line.bottom() + gap + height() <= area.bottom();
    move(left, isBelow ? line.bottom() + gap : line.top() - gap - height());
    show();
    raise();
}

void NameBubble::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        setFonts();
}

void NameBubble::paintEvent(QPaintEvent *)
{
    Support::paintCard(this, Support::PaletteColours(palette()).thumb(), palette().color(QPalette::Base));
}

} // namespace Dateline::Reader
