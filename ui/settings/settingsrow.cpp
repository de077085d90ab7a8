// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsrow.h"

#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace Dateline::Settings {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {
constexpr int labelWidth = 40 * Metrics::unit;
}

QString withMarks(const QString &text, const QStringList &words, const QPalette &palette)
{
    QList<bool> marked(text.size(), false);
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && !word.isEmpty();
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            std::fill(marked.begin() + at, marked.begin() + at + word.size(), true);
    }
    const QString open = u"<span style=\"background-color:%1; color:%2\">"_s.arg(
        palette.color(QPalette::Highlight).name(), palette.color(QPalette::HighlightedText).name());
    QString rich;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool wasMarked = i > 0 && marked[i - 1];
        if (marked[i] != wasMarked)
            rich += marked[i] ? open : u"</span>"_s;
        rich += QString(text[i]).toHtmlEscaped();
    }
    return rich;
}

SettingsRow::SettingsRow(const RowTexts &texts, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_field(field)
    , m_label(new QLabel(this))
    , m_hint(new QLabel(this))
{
    m_label->setBuddy(field);
    m_label->setWordWrap(true);
    m_label->setFixedWidth(labelWidth);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_label->setTextFormat(Qt::RichText);
    m_label->setContentsMargins(0, Metrics::tight, 0, 0);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setFont(Support::scaledFont(m_hint->font(), Support::TypeScale::small));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setVisible(bool(texts.hint));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Metrics::gap, Metrics::gap, Metrics::gap, Metrics::gap);
    grid->setHorizontalSpacing(Metrics::margin);
    grid->setVerticalSpacing(Metrics::tight);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_label, 0, 0, 2, 1, Qt::AlignTop);
    const bool isNarrow = field->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum;
    grid->addWidget(field, 0, 1, isNarrow ? Qt::AlignLeft : Qt::Alignment());
    grid->addWidget(m_hint, 1, 1);
    Support::translated(this, [this] { updateTexts(); });
}

void SettingsRow::updateTexts()
{
    const QString label = m_texts.label();
    m_label->setText(withMarks(label, m_words, palette()));
    if (m_field->accessibleName().isEmpty() || m_field->property("namedByRow").toBool()) {
        m_field->setProperty("namedByRow", true);
        m_field->setAccessibleName(label);
    }
    if (m_texts.hint)
        m_hint->setText(m_texts.hint());
}

QString SettingsRow::searchedText() const
{
    QStringList texts{m_texts.label()};
    if (m_texts.keywords)
        texts += m_texts.keywords();
    if (m_texts.hint)
        texts += m_texts.hint();
    const QList<QAbstractButton *> buttons = m_field->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        texts += button->text().remove(u'&');
    if (const auto *button = qobject_cast<const QAbstractButton *>(m_field))
        texts += button->text().remove(u'&');
    return texts.join(u'\n');
}

bool SettingsRow::search(const QStringList &words)
{
    const QString text = searchedText();
    const bool matches = std::all_of(words.begin(), words.end(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
    m_words = words;
    setVisible(matches);
    updateTexts();
    update();
    return matches;
}

void SettingsRow::paintEvent(QPaintEvent *)
{
    if (m_words.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Support::PaletteColours(palette()).chip());
    painter.drawRoundedRect(rect(), Metrics::radius, Metrics::radius);
}

} // namespace Dateline::Settings
