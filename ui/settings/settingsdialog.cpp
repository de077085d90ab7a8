// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"

#include "settings/appearancepage.h"
#include "settings/keyspage.h"
#include "settings/notespage.h"
#include "settings/privacypage.h"
#include "settings/readingpage.h"
#include "settings/sourcespage.h"
#include "support/messageicon.h"
#include "support/metrics.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Dateline::Settings {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

SettingsDialog::SettingsDialog(Support::Preferences *preferences, Keys::KeyMap *keys,
                               SourceNamesModel *sources, Notes::HighlightColours *colours, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_topics(new QListWidget(this))
    , m_title(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_reset(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
{
    setSizeGripEnabled(true);
    build();
    addPage(new ReadingPage(preferences, this));
    addPage(new AppearancePage(preferences, this));
    addPage(new NotesPage(preferences, colours, this));
    addPage(new KeysPage(preferences, keys, this));
    addPage(new SourcesPage(sources, this));
    addPage(new PrivacyPage(preferences, this));
    m_topics->setCurrentRow(0);
    // After the pages, whose own texts are then those of the new language.
    Support::translated(this, [this] { updateTitles(); });
    connect(m_topics, &QListWidget::currentRowChanged, this, &SettingsDialog::showCurrent);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_reset, &QPushButton::clicked, this, &SettingsDialog::reset);
    resize(220 * Metrics::unit, 156 * Metrics::unit);
    m_search->setFocus();
    Support::followParentPalette(this);
}

void SettingsDialog::build()
{
    m_search->setClearButtonEnabled(true);
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setFixedWidth(44 * Metrics::unit);
    m_topics->setSpacing(1);
    m_title->setFont(Support::scaledFont(m_title->font(), Support::TypeScale::title));
    m_title->setContentsMargins(Metrics::section, 0, 0, 0);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_nothing);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_reset, QDialogButtonBox::ResetRole);
    for (QPushButton *button : {m_reset, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *left = new QVBoxLayout;
    left->setSpacing(Metrics::gap);
    left->addWidget(m_search);
    left->addWidget(m_topics, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(Metrics::gap);
    right->addWidget(m_title);
    right->addWidget(m_stack, 1);
    right->addWidget(buttons);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Metrics::margin, Metrics::margin, Metrics::margin, Metrics::margin);
    line->setSpacing(Metrics::margin);
    line->addLayout(left);
    line->addLayout(right, 1);
    m_search->setMaximumWidth(m_topics->maximumWidth());
}

void SettingsDialog::addPage(SettingsPage *page)
{
    auto *area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_stack->addWidget(area);
    m_pages.append(page);
    auto *topic = new QListWidgetItem(m_topics);
    topic->setSizeHint({0, m_topics->fontMetrics().height() + 3 * Metrics::unit});
}

void SettingsDialog::add(SettingsPage *page)
{
    addPage(page);
    updateTitles();
}

void SettingsDialog::updateTitles()
{
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_topics->setAccessibleName(tr("Topics"));
    m_nothing->setText(tr("No setting matches."));
    m_reset->setText(tr("Reset This &Page"));
    m_reset->setToolTip(tr("Bring the settings of this page to what they were in the beginning"));
    search();
}

SettingsPage *SettingsDialog::current() const
{
    return m_pages[qMax(0, m_topics->currentRow())];
}

QString SettingsDialog::currentPage() const
{
    return current()->name();
}

void SettingsDialog::search()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    bool isCurrentShown = false;
    for (int i = 0; i < m_pages.size(); ++i) {
        const int found = m_pages[i]->search(words);
        const bool isShown = words.isEmpty() || found > 0;
        QListWidgetItem *item = m_topics->item(i);
        const QString title = m_pages[i]->title();
        item->setText(words.isEmpty() || !isShown ? title : tr("%1 (%Ln)", nullptr, found).arg(title));
        item->setHidden(!isShown);
        if (isShown && first < 0)
            first = i;
        isCurrentShown = isCurrentShown || (isShown && i == m_topics->currentRow());
    }
    if (!isCurrentShown && first >= 0)
        m_topics->setCurrentRow(first);
    showCurrent();
}

void SettingsDialog::showCurrent()
{
    const QListWidgetItem *item = m_topics->currentItem();
    const bool anything = item && !item->isHidden();
    m_title->setText(anything ? current()->title() : QString());
    m_stack->setCurrentIndex(anything ? m_topics->currentRow() + 1 : 0);
    m_reset->setVisible(anything);
}

void SettingsDialog::reset()
{
    SettingsPage *page = current();
    const QString question = page->resetQuestion();
    if (question.isEmpty()) {
        page->reset();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(), question, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *drop = box->addButton(tr("&Reset"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(drop, &QPushButton::clicked, page, [page] { page->reset(); });
    Support::followParentPalette(box);
    Support::useOwnIcon(box);
    box->open();
}

void SettingsDialog::showPage(const QString &name)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->name() != name)
            continue;
        m_search->clear();
        m_topics->setCurrentRow(i);
    }
    show();
    raise();
    activateWindow();
}

} // namespace Dateline::Settings
