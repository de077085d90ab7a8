// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesexport/exportdialog.h"

#include "support/metrics.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace Dateline::NotesExport {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;
using Exchange::NoteFormat;

namespace {

constexpr auto formatKey = "export/format"_L1;
constexpr auto scopeKey = "export/scope"_L1;
constexpr auto folderKey = "export/folderOfFiles"_L1;
constexpr auto markKey = "export/byteOrderMark"_L1;
constexpr auto wholeKey = "export/wholeArticles"_L1;
constexpr int choiceWidth = 260;
constexpr QSize usualSize(860, 600);

} // namespace

ExportDialog::ExportDialog(const ExportScopes &scopes, QSettings *settings, QWidget *parent)
    : QDialog(parent)
    , m_scopes(scopes)
    , m_settings(settings)
    , m_scopeLabel(new QLabel(this))
    , m_scope(new QComboBox(this))
    , m_formatLabel(new QLabel(this))
    , m_formats(new QListWidget(this))
    , m_description(new QLabel(this))
    , m_folder(new QCheckBox(this))
    , m_mark(new QCheckBox(this))
    , m_whole(new QCheckBox(this))
    , m_previewLabel(new QLabel(this))
    , m_preview(new QTextBrowser(this))
    , m_remarks(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_export(new QPushButton(this))
{
    for (const Exchange::NoteFormatFacts &facts : Exchange::noteFormats()) {
        auto *item = new QListWidgetItem(m_formats);
        item->setData(Qt::UserRole, int(facts.format));
        // Of one height, whatever script a name is in.
        item->setSizeHint({0, fontMetrics().height() + 2 * Metrics::tight});
        item->setFlags(scopes.of(facts.format).isEmpty() ? Qt::NoItemFlags
                                                         : Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    }
    build();
    restore();
    connectFields();
    Support::translated(this, [this] { setTexts(); });
    Support::followParentPalette(this);
    resize(usualSize);
    m_formats->setFocus();
}

void ExportDialog::build()
{
    for (QLabel *label : {m_description, m_remarks}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(Support::scaledFont(font(), Support::TypeScale::small));
    }
    m_scopeLabel->setBuddy(m_scope);
    m_formatLabel->setBuddy(m_formats);
    m_previewLabel->setBuddy(m_preview);
    m_preview->setOpenLinks(false);
    m_preview->setLineWrapMode(QTextEdit::WidgetWidth);
    m_cancel->setAutoDefault(false);
    m_export->setDefault(true);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(Metrics::gap);
    for (QWidget *widget : QList<QWidget *>{m_scopeLabel, m_scope, m_formatLabel})
        choices->addWidget(widget);
    choices->addWidget(m_formats, 1);
    for (QWidget *widget : QList<QWidget *>{m_description, m_folder, m_mark, m_whole}) {
        widget->setFixedWidth(choiceWidth);
        choices->addWidget(widget);
    }
    m_formats->setFixedWidth(choiceWidth);
    auto *shown = new QVBoxLayout;
    shown->setSpacing(Metrics::gap);
    shown->addWidget(m_previewLabel);
    shown->addWidget(m_preview, 1);
    shown->addWidget(m_remarks);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Metrics::section);
    columns->addLayout(choices);
    columns->addLayout(shown, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::section, Metrics::section, Metrics::section, Metrics::section);
    column->setSpacing(Metrics::section);
    column->addLayout(columns, 1);
    column->addLayout(buttons);
}

void ExportDialog::restore()
{
    const auto last = Exchange::noteFormatOf(m_settings->value(formatKey).toString());
    setFormat(last.value_or(NoteFormat::Markdown));
    if (m_formats->currentRow() < 0)
        setFormat(NoteFormat::BibTeX); // There are no notes.
    offerScopes();
    // What is selected is meant, whatever was exported last; but one article always is.
    const ScopeIds &ids = m_scopes.of(format());
    const bool isMeant = &ids == &m_scopes.notes ? !ids.selected.isEmpty() : ids.selected.size() > 1;
    const int scope = m_scope->findData(m_settings->value(scopeKey));
    m_scope->setCurrentIndex(!isMeant && scope >= 0 ? scope : 0);
    m_folder->setChecked(m_settings->value(folderKey, false).toBool());
    m_mark->setChecked(m_settings->value(markKey, false).toBool());
    m_whole->setChecked(m_settings->value(wholeKey, false).toBool());
}

void ExportDialog::connectFields()
{
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ExportDialog::requestPreview);
    connect(m_formats, &QListWidget::currentRowChanged, this, [this] {
        update();
        requestPreview();
    });
    connect(m_formats, &QListWidget::itemActivated, m_export, &QPushButton::click);
    connect(m_folder, &QCheckBox::toggled, this, &ExportDialog::update);
    connect(m_whole, &QCheckBox::toggled, this, &ExportDialog::requestPreview);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &QDialog::accept);
}

void ExportDialog::setTexts()
{
    setWindowTitle(tr("Export"));
    m_formatLabel->setText(tr("&Format"));
    m_previewLabel->setText(tr("&Preview"));
    m_folder->setText(tr("A file for each article, in a folder"));
    m_mark->setText(tr("For Excel (byte order mark)"));
    m_whole->setText(tr("With the whole articles"));
    m_cancel->setText(tr("Cancel"));
    for (int row = 0; row < m_formats->count(); ++row) {
        QListWidgetItem *item = m_formats->item(row);
        item->setText(Exchange::nameOf(NoteFormat(item->data(Qt::UserRole).toInt())));
        if (!item->flags().testFlag(Qt::ItemIsEnabled))
            item->setToolTip(tr("There are no notes yet."));
    }
    update();
}

QString ExportDialog::scopeText(Scope scope) const
{
    const ScopeIds &ids = m_scopes.of(format());
    const auto count = int(ids.of(scope).size());
    if (&ids == &m_scopes.articles)
        return scope == Scope::Selected ? tr("Selected: %Ln article(s)", nullptr, count)
               : scope == Scope::Listed ? tr("Listed: %Ln article(s)", nullptr, count)
                                        : tr("With notes: %Ln article(s)", nullptr, count);
    return scope == Scope::Selected ? tr("Selected: %Ln note(s)", nullptr, count)
           : scope == Scope::Listed ? tr("Listed: %Ln note(s)", nullptr, count)
                                    : tr("All: %Ln note(s)", nullptr, count);
}

/// Those of the format; the one that was chosen stays, if it holds anything.
void ExportDialog::offerScopes()
{
    const QSignalBlocker blocker(m_scope);
    const QVariant chosen = m_scope->currentData();
    m_scope->clear();
    for (const Scope scope : {Scope::Selected, Scope::Listed, Scope::All}) {
        if (!m_scopes.of(format()).of(scope).isEmpty())
            m_scope->addItem(scopeText(scope), int(scope));
    }
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(chosen)));
    m_scopeLabel->setText(Exchange::factsOf(format()).isOfArticles ? tr("&Articles") : tr("&Notes"));
}

void ExportDialog::update()
{
    const NoteFormat chosen = format();
    offerScopes();
    m_description->setText(Exchange::descriptionOf(chosen));
    m_folder->setVisible(chosen == NoteFormat::Markdown);
    m_mark->setVisible(chosen == NoteFormat::Csv);
    m_whole->setVisible(chosen == NoteFormat::Html || chosen == NoteFormat::Pdf);
    m_export->setText(wantsFolder() ? tr("Export to Folder…") : tr("Export…"));
}

void ExportDialog::requestPreview()
{
    Q_EMIT previewRequested();
}

Scope ExportDialog::scope() const
{
    return Scope(m_scope->currentData().toInt());
}

NoteFormat ExportDialog::format() const
{
    const QListWidgetItem *item = m_formats->currentItem();
    return item ? NoteFormat(item->data(Qt::UserRole).toInt()) : NoteFormat::Markdown;
}

void ExportDialog::setFormat(NoteFormat format)
{
    for (int row = 0; row < m_formats->count(); ++row) {
        const QListWidgetItem *item = m_formats->item(row);
        if (item->data(Qt::UserRole).toInt() == int(format) && item->flags().testFlag(Qt::ItemIsEnabled))
            m_formats->setCurrentRow(row);
    }
}

Exchange::ExportOptions ExportDialog::options() const
{
    return {m_mark->isChecked(), m_whole->isChecked()};
}

bool ExportDialog::wantsFolder() const
{
    return format() == NoteFormat::Markdown && m_folder->isChecked();
}

void ExportDialog::setPreview(const Preview &preview)
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_preview->setFont(preview.isHtml ? font() : fixed);
    if (preview.isHtml)
        m_preview->setHtml(preview.text);
    else
        m_preview->setPlainText(preview.isWhole ? preview.text : QString(preview.text + u"\n…"_s));
    m_preview->verticalScrollBar()->setValue(0);
    QStringList remarks = preview.remarks;
    if (!preview.isWhole)
        remarks.append(tr("This is how it begins."));
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

void ExportDialog::setPreviewFailed(const QString &reason)
{
    m_preview->clear();
    m_remarks->setText(reason);
    m_remarks->show();
}

void ExportDialog::accept()
{
    m_settings->setValue(formatKey, Exchange::factsOf(format()).id);
    m_settings->setValue(scopeKey, int(scope()));
    m_settings->setValue(folderKey, m_folder->isChecked());
    m_settings->setValue(markKey, m_mark->isChecked());
    m_settings->setValue(wholeKey, m_whole->isChecked());
    QDialog::accept();
}

} // namespace Dateline::NotesExport
