/* Written by bench/train-reader.mjs from the tuned half of the news pages; see docs/reference/read.md. */
import { readWeights } from './linear-model.js'

/** Weights of the paragraph classifier for plain text; features are named where they are made. */
export const TEXT_CLASSIFIER = {
  first: readWeights(`
bars: short -0.66
bias: -0.19
capitals: long 0 0.68, long 1 0.12, long 2 -0.84, long 3 -0.77, long 4 -0.94, middle 0 0.33, middle 1 0.48, middle 2 -0.15, middle 3 -0.47, middle 4 -0.69
capitals: short 0 0.44, short 1 0.35, short 2 0.11, short 3 -0.25, short 4 -0.39
colon: long 0.61, middle 0.19, short -0.25
commas: long 0 -0.52, long 2 0.25, long 3 0.24, middle 0 -0.29, middle 2 0.68, short 0 -0.19, short 1 -0.22, short 2 0.45, short 3 0.32
digits: long 0 0.14, long 1 -0.15, long 3 -0.22, middle 0 0.14, middle 1 -0.52, middle 2 0.1, middle 3 -0.69, short 2 -0.2, short 3 -0.3
edge: long 0 5 -0.13, long 0 6 0.23, long 0 7 0.25, long 1 5 0.26, long 1 6 0.37, long 1 7 0.92, long 2 5 -0.22, long 2 6 0.71, long 2 7 0.63, long 3 5 0.53
edge: long 3 6 0.31, long 3 7 1.03, long 4 4 0.73, long 4 6 0.89, long 4 7 0.72, long 5 0 0.19, long 5 1 -0.31, long 5 2 -0.14, long 5 3 -0.23, long 5 4 -0.21
edge: long 5 5 0.47, long 5 6 0.88, long 5 7 0.69, long 6 1 0.18, long 6 3 -0.09, long 6 5 0.76, long 6 6 0.84, long 7 0 -0.2, long 7 1 0.24, long 7 2 0.24
edge: long 7 3 -0.48, long 7 4 -0.53, long 7 5 -0.3, long 7 6 -0.26, long 7 7 -0.86, middle 0 6 -0.41, middle 0 7 0.19, middle 1 7 0.48, middle 2 6 -0.1
edge: middle 2 7 0.35, middle 3 7 0.12, middle 4 5 -0.23, middle 4 6 0.12, middle 4 7 0.46, middle 5 4 0.21, middle 5 5 0.23, middle 5 6 0.18, middle 5 7 0.74
edge: middle 6 0 -0.31, middle 6 5 0.72, middle 6 6 0.29, middle 6 7 0.62, middle 7 0 -0.32, middle 7 3 0.55, middle 7 4 0.31, middle 7 5 -0.18, middle 7 6 -0.22
edge: middle 7 7 -0.81, short 1 6 0.24, short 1 7 0.28, short 2 6 0.4, short 2 7 0.31, short 3 7 0.77, short 4 5 -0.33, short 5 1 -0.19, short 5 4 -0.28
edge: short 5 5 -0.23, short 5 6 0.12, short 5 7 0.84, short 6 1 -0.62, short 6 2 -0.15, short 6 4 0.18, short 6 5 0.29, short 6 6 0.24, short 6 7 0.18
edge: short 7 1 0.42, short 7 2 -0.3, short 7 4 0.19, short 7 5 -0.25, short 7 6 -0.3, short 7 7 -0.61
ellipsis: long -0.56, middle -0.53, short -0.83
end: mark -0.27, mark 0 -0.55, mark 2 -0.35, mark 3 0.18, mark 4 0.12, mark 5 0.15, mark 6 0.5, mark 7 -0.44, mark 8 -0.27, mark 9 0.39, open -0.23, open 0 -0.14
end: open 1 -0.1, open 5 -0.13, open 6 -0.15, open 7 -0.43, open 8 -0.4, open 9 0.17, pause 0.36, pause 0 0.21, pause 2 -0.88, pause 3 0.52, pause 4 0.25
end: pause 5 0.2, pause 6 0.15, pause 7 0.67, pause 8 0.88, quote 2 0.42, quote 3 -0.3, quote 4 -0.66, quote 5 -0.14, stop 0.16, stop 2 0.62, stop 3 -0.36
end: stop 5 -0.1, stop 6 -0.11, stop 7 0.36, stop 8 0.22
following: long byline 2 -0.76, long byline 3 -1.21, long furniture 2 0.26, long furniture 3 -0.42, long furniture 6 -0.17, long heading 0 -0.44
following: long heading 1 -0.21, long heading 3 0.59, long heading 4 0.12, long heading 5 -0.13, long heading 6 -0.6, long prose 3 0.44, long prose 5 0.26
following: long prose 6 0.5, long prose 7 0.2, long related-header 1 0.51, long related-lead 4 0.65, middle byline 2 0.32, middle byline 3 -0.18
following: middle dateline 2 -0.82, middle dateline 3 -0.84, middle furniture 0 -0.13, middle furniture 1 0.15, middle furniture 2 -0.51, middle furniture 3 -0.61
following: middle heading 0 -0.42, middle heading 1 -0.38, middle heading 3 0.18, middle heading 4 -0.24, middle heading 5 0.18, middle heading 6 0.55
following: middle prose 4 0.56, middle prose 5 0.24, middle prose 6 0.57, middle prose 7 0.16, middle related-header 1 -0.38, none -0.45, short byline 2 -0.23
following: short dateline 1 0.18, short dateline 2 -0.37, short dateline 3 -0.77, short dateline 4 -0.3, short furniture 0 -0.09, short furniture 1 -0.59
following: short furniture 2 -0.31, short furniture 3 -0.22, short furniture 4 -0.31, short furniture 5 -0.3, short heading 0 -0.15, short heading 3 0.3
following: short heading 4 -0.5, short heading 5 -0.44, short heading 6 -0.29, short prose 3 0.32, short prose 4 0.56, short prose 5 0.13, short prose 6 0.34
following: short prose 7 0.37, short related-header 1 -0.28, short related-header 2 -0.24
gap: long 1 1 0.09, long 1 2 0.77, long 1 3 -0.18, long 1 4 0.23, long 1 5 0.64, long 1 6 -0.14, long 1 7 0.33, long 2 1 0.31, long 2 2 0.14, long 2 3 0.24
gap: long 2 5 1.11, long 2 6 1.03, long 3 1 0.49, long 3 2 0.21, long 3 3 0.71, long 3 4 0.28, long 3 5 0.08, long 3 6 -0.12, long 3 7 -0.32, long 4 1 -0.1
gap: long 4 2 0.39, long 4 3 -0.5, long 4 4 0.09, long 4 5 -0.5, long 4 6 -0.77, long 4 7 -0.32, long 5 1 0.18, long 5 2 0.62, long 5 4 -0.29, long 5 5 0.09
gap: long 5 6 -0.71, long 5 7 -0.61, long 6 1 0.5, long 6 2 -0.56, long 6 4 -0.22, long 6 5 0.27, long 6 6 -0.42, long 6 7 -0.66, long 7 1 0.53, long 7 2 -0.37
gap: long 7 3 -0.15, long 7 4 -0.13, long 7 5 -0.43, long 7 6 -0.58, long 7 7 -0.92, middle 1 1 0.24, middle 1 2 0.46, middle 1 3 0.67, middle 1 4 -0.31
gap: middle 1 6 0.73, middle 1 7 0.1, middle 2 2 0.27, middle 2 3 0.19, middle 2 6 -0.65, middle 2 7 -0.44, middle 3 1 0.11, middle 3 2 0.17, middle 3 3 0.61
gap: middle 3 5 0.27, middle 3 6 -0.16, middle 3 7 0.14, middle 4 1 0.34, middle 4 5 0.11, middle 4 6 -0.47, middle 4 7 -0.13, middle 5 1 0.26, middle 5 2 0.41
gap: middle 5 3 -0.32, middle 5 4 0.36, middle 5 5 -0.28, middle 5 6 -0.86, middle 5 7 -0.45, middle 6 1 0.37, middle 6 2 0.77, middle 6 4 -0.67, middle 6 5 -0.93
gap: middle 6 6 0.1, middle 6 7 -0.45, middle 7 1 0.15, middle 7 3 0.16, middle 7 4 -0.12, middle 7 5 0.15, middle 7 6 -0.54, middle 7 7 -0.6, short 1 1 0.65
gap: short 1 2 0.09, short 1 3 -0.53, short 1 5 0.11, short 1 6 -0.34, short 1 7 -0.08, short 2 1 0.26, short 2 2 -0.2, short 2 3 -0.4, short 2 4 0.63
gap: short 2 5 0.39, short 2 6 0.25, short 3 1 -0.54, short 3 2 0.13, short 3 3 0.09, short 3 4 0.11, short 3 5 0.17, short 3 6 0.38, short 3 7 -0.17
gap: short 4 1 0.36, short 4 2 0.32, short 4 3 0.2, short 4 4 0.63, short 4 5 0.16, short 4 6 -0.11, short 4 7 -0.22, short 5 1 0.11, short 5 2 0.25, short 5 3 0.57
gap: short 5 4 0.19, short 5 5 0.12, short 5 6 -0.35, short 5 7 -0.39, short 6 1 -0.27, short 6 2 -0.14, short 6 3 -0.24, short 6 4 0.15, short 6 5 -0.25
gap: short 6 6 0.63, short 6 7 -0.3, short 7 1 0.15, short 7 2 -0.23, short 7 3 -0.1, short 7 4 -0.26, short 7 5 -0.39, short 7 6 -0.11, short 7 7 -0.9
head: long 1 0.57, long 2 -0.1, long 3 0.45, long 4 -0.18, long 5 -0.36, middle 1 0.48, middle 3 0.37, middle 4 0.51, middle 5 0.67, middle 6 -0.39, middle 7 -0.2
head: short 1 0.22, short 3 0.18, short 5 -0.14, short 6 -0.28
kin: 0 0 -0.27, 0 1 0.19, 0 2 -0.36, 0 3 -0.44, 0 4 -0.16, 0 5 0.15, 0 6 0.34, 3 1 -0.65, 3 2 -0.14, 3 3 0.08, 3 4 0.18, 3 6 0.15, long 1 0.18, long 2 -0.36
kin: long 3 -0.08, long 4 0.16, middle 0 -0.31, middle 1 -0.39, middle 2 -0.18, middle 3 0.08, middle 5 0.2, middle 6 0.11, short 0 -0.19, short 1 -0.2
kin: short 5 -0.14, short 6 0.2
kind: byline -0.25, byline 1 -0.14, byline 2 -0.22, dateline -0.68, dateline 1 0.23, dateline 2 -0.1, dateline 3 -1.04, dateline 4 -0.45, furniture -0.48
kind: furniture 0 -0.26, furniture 1 -0.43, furniture 2 -0.2, furniture 3 -0.08, furniture 4 0.33, furniture 5 0.22, furniture 6 -0.18, heading 0.13, heading 3 0.37
kind: heading 6 -0.14, heading 7 -0.23, prose 3 -0.31, prose 4 -0.11, prose 5 -0.13, related-header -0.14, related-header 0 -0.18, related-header 1 -0.11
kind: related-header 2 -0.15, related-lead -0.18, related-lead 4 0.18
neighbours: 0 0 0 -0.11, 0 0 1 0.11, 0 0 2 0.24, 0 1 0 0.08, 0 1 2 -0.38, 0 2 1 -0.53, 0 2 2 -0.54, 3 0 2 0.25, 3 1 0 -0.29, 3 1 1 -0.74, 3 1 2 -0.74, 3 2 1 -0.16
neighbours: 3 2 2 0.62
passed: long 0 -0.32, long 1 0.15, long 2 0.67, long 3 0.27, long 4 0.12, long 6 -0.67, long 7 -0.44, middle 0 -0.12, middle 1 -0.2, middle 2 -0.09, middle 3 0.37
passed: middle 4 0.37, middle 5 0.19, middle 6 -0.91, middle 7 -0.37, short 0 -0.9, short 1 -0.56, short 2 -0.14, short 3 0.37, short 4 1.16, short 5 1.02
passed: short 6 -0.58, short 7 -1.01
previous: long byline 2 0.45, long byline 3 0.46, long dateline 2 -0.29, long dateline 3 -1.29, long furniture 0 0.39, long furniture 1 -0.58, long furniture 3 0.18
previous: long furniture 6 -0.17, long heading 1 -0.42, long heading 3 0.61, long heading 4 0.09, long heading 5 -0.14, long heading 6 -0.1, long prose 3 0.37
previous: long prose 5 0.53, long prose 6 0.33, long prose 7 0.4, middle byline 2 -0.58, middle dateline 2 -0.34, middle dateline 3 -0.89, middle furniture 1 -0.95
previous: middle furniture 2 -0.49, middle furniture 3 -0.68, middle heading 0 -0.75, middle heading 1 -0.49, middle heading 2 0.12, middle heading 3 0.53
previous: middle heading 4 -0.22, middle heading 5 0.25, middle heading 6 -0.46, middle prose 4 0.63, middle prose 5 0.49, middle prose 6 0.15, middle prose 7 0.44
previous: middle related-header 1 -0.17, none -0.44, short byline 1 -0.14, short byline 2 -0.4, short byline 3 -0.48, short dateline 1 0.16, short dateline 2 -0.23
previous: short dateline 3 -0.76, short dateline 4 -0.28, short furniture 0 0.1, short furniture 1 -0.55, short furniture 2 -0.27, short furniture 3 -0.24
previous: short furniture 4 0.1, short furniture 5 0.49, short heading 0 -0.17, short heading 2 0.08, short heading 3 0.43, short heading 4 -0.32
previous: short heading 5 -0.59, short heading 6 -0.37, short prose 3 0.34, short prose 4 0.64, short prose 5 0.11, short prose 7 0.2, short related-header 0 -0.42
previous: short related-header 2 -0.1
quoted: middle -0.12
ruled: 0 0 -0.13, 0 long -0.14, 0 middle -0.1
run: 0 0 -2 -0.21, 0 0 2 -0.19, 0 1 -1 -0.25, 0 1 1 -1.07, 0 2 -1 0.73, 0 2 1 -0.2, 0 3 0 0.86, 0 3 1 -0.34, 0 4 0 0.27, 0 6 0 0.93, 3 1 1 0.96, 3 2 -1 0.16
run: 3 2 0 0.7, 3 2 1 -0.6, 3 3 0 -0.58, 3 3 1 -0.36, 3 4 -1 0.21, 3 4 0 0.21, 3 4 1 0.18, 3 5 0 0.26, 3 6 0 0.58, long 0 -2 -0.16, long 1 -1 0.64, long 1 1 0.3
run: long 2 -1 0.22, long 2 0 0.77, long 2 1 -0.75, long 3 0 -0.53, long 3 1 -0.44, long 4 -1 0.16, long 4 1 0.13, long 5 0 0.42, long 6 0 0.75, middle 0 -2 -0.42
run: middle 0 2 0.18, middle 1 -1 -1.5, middle 2 -1 0.37, middle 2 1 0.42, middle 3 -1 0.15, middle 3 0 0.28, middle 4 -1 0.22, middle 4 0 0.78, middle 4 1 0.24
run: middle 5 0 -0.53, short 0 2 -0.4, short 1 -1 -0.12, short 1 1 -0.18, short 2 -1 0.53, short 2 1 -0.3, short 3 -1 -0.5, short 3 0 0.08, short 3 1 0.3
run: short 4 -1 0.13, short 4 0 0.69, short 4 1 0.14, short 5 0 -0.24, short 6 0 0.1
said: before long -1.02, before middle -0.58, before short -0.74, later long -1.09, later middle -0.75, later short -0.5
sentences: 1 -0.26, 2 -0.28, 3 0.39
size: 0 -0.15, 1 -0.12, 2 -0.09, 5 -0.14
small: long 0 0.33, long 1 -0.09, long 2 0.18, long 3 0.15, long 4 -0.12, middle 0 0.27, middle 1 -0.12, middle 2 -0.34, short 1 -0.32, short 3 -0.32, short 4 -0.26
start: digit 0.32, digit mark 0.27, digit open 0.15, digit stop 0.38, lower -0.63, lower mark -0.35, lower open -0.29, lower pause 0.32, lower stop -0.41
start: quote 0.12, quote mark 0.48, quote quote -0.25, quote stop 0.09, sign -0.65, sign stop -0.79, upper mark -0.26, upper open -0.25, upper pause 0.36
start: upper quote 0.38, upper stop 0.31
taken: 0 -0.13, 0 5 -0.15, 0 7 0.49, 0 9 -0.98, 3 0 -0.23, 3 1 -0.09, 3 7 -0.15, 3 9 0.3
title: above long 0 0.12, above long 1 0.59, above long 2 0.57, above long 3 1.25, above long 4 0.18, above long 5 -0.53, above middle 0 0.8, above middle 1 0.3
title: above middle 2 0.14, above middle 3 0.6, above middle 5 -0.2, above short 3 0.31, above short 4 0.22, again -0.29, below -0.56, here -0.31, nowhere 0.4
turn: advert long -0.87, advert middle -0.71, advert short -0.52, bio long -0.77, comment long -0.41, comment middle -0.88, comment short -0.71, contact long -0.76
turn: contact middle 0.2, contact short -0.22, copyright long -0.86, copyright middle -0.58, copyright short -0.31, credit long -0.73, credit middle -1.2
turn: credit short -1.14, dated long -0.43, dated middle -1, dated short -0.67, follow long -0.75, follow middle -0.41, follow short -0.43, footnote long -0.38
turn: link long -0.78, link middle -0.22, link short -0.44, more long -0.21, more short -0.85, note long -0.11, note middle -0.23, note short -0.35
turn: numbering long 0.36, numbering middle 0.37, numbering short 0.36, price short -0.23, privacy long -0.29, privacy middle -1.03, privacy short -0.37
turn: share long -0.21, share short -0.43, signup long -0.63, signup middle -0.37, signup short -0.58, support long -0.53, tags short -0.31
under: comment 0 -0.58, comment 0 middle -0.35, comment 0 short -0.63, comment 1 -0.29, comment 1 short -0.38, comment 2 -0.28, comment 2 short -0.53
under: comment 3 -0.78, comment 3 long -0.76, comment 3 middle -0.62, comment 3 short -0.25, follow 0 -0.14, follow 0 middle -0.57, follow 1 -0.52
under: follow 1 long -0.25, follow 1 short -0.41, follow 2 -0.34, follow 2 short -0.17, more 0 -0.38, more 0 middle -0.5, more 0 short -0.53, more 1 -0.95
under: more 1 short -0.48, note 0 -0.31, note 0 long -0.28, note 0 middle -0.21, note 1 0.18, note 1 middle 0.73, note 2 0.69, note 2 long 0.47, note 2 middle 0.66
under: plain 0 -0.26, plain 0 long -0.1, plain 0 middle -0.21, plain 0 short -0.18, plain 1 -0.36, plain 1 long -0.29, plain 1 short -0.11, plain 2 -0.4
under: plain 2 long -0.37, plain 2 short -0.12, plain 3 -0.3, plain 3 long -0.15, plain 3 middle -0.31, plain 3 short -0.37, privacy 0 -0.4, privacy 0 middle -0.34
under: privacy 0 short -0.6, privacy 1 -0.42, privacy 2 -0.4, privacy 2 short -0.33, privacy 3 -0.29, related 0 -0.32, related 0 middle -0.33, related 0 short -0.15
under: related 1 -0.1, related 1 middle -0.15, related 1 short -0.3, related 2 -0.2, related 2 middle -0.21, related 2 short -0.1, share 0 -0.59
under: share 0 middle -0.88, share 0 short -0.46, share 1 -0.42, share 1 middle -0.44, share 1 short -0.61, share 2 0.15, signup 0 -0.38, signup 0 long -0.11
under: signup 0 short -0.49, signup 1 -0.21, signup 1 long -0.2, signup 1 middle 0.25, signup 1 short -0.22, signup 2 0.52, signup 2 long 0.65, signup 2 middle 0.31
under: tags 0 -0.39, tags 0 short -0.35
untaken: after 1 middle -0.09, after 1 short 0.09, after 2 middle 0.19, after 2 short -0.25, after 3 middle -0.35, after 4 long -0.37, after 4 middle 0.14
untaken: after 5 long 0.29, after 5 middle -0.44, after 5 short 0.08, after 6 long -0.22, after 6 middle -0.48, after 6 short 0.17, after 7 middle -0.18
untaken: before 1 middle 0.23, before 1 short 0.16, before 2 middle -0.17, before 2 short -0.38, before 4 long -0.17, before 4 short -0.08, before 5 long -0.45
untaken: before 5 middle 0.41, before 5 short -0.16, before 6 long -0.82, before 6 middle -0.31, before 6 short -0.51, before 7 long 0.79, before 7 middle -0.43
untaken: before 7 short -0.19, between long 1.56, between middle 0.76, between short 0.72
uppercase: middle 0.28, short -0.13
`),
  second: readWeights(`
around: long 0 0 -0.62, long 0 1 -0.38, long 0 2 0.17, long 0 3 0.46, long 0 4 0.1, long 1 0 -0.48, long 1 2 0.7, long 1 4 -0.18, long 2 0 0.21, long 2 1 0.44
around: long 2 2 0.38, long 2 4 -0.08, long 3 1 0.41, long 3 2 0.12, long 3 4 -0.09, long 4 0 0.26, long 4 3 0.14, middle 0 0 -0.47, middle 0 1 -0.08
around: middle 0 2 -0.35, middle 0 4 0.42, middle 1 0 0.23, middle 1 1 0.16, middle 1 3 -0.14, middle 1 4 -0.19, middle 2 0 -0.16, middle 2 1 0.15, middle 2 2 -0.16
around: middle 3 0 -0.11, middle 3 1 0.12, middle 3 3 0.47, middle 4 0 0.16, middle 4 1 -0.15, middle 4 2 -0.15, middle 4 3 -0.11, middle 4 4 0.28, short 0 2 -0.13
around: short 0 4 0.27, short 1 0 0.21, short 1 1 -0.33, short 1 3 0.16, short 1 4 -0.33, short 2 0 -0.18, short 2 1 -0.28, short 2 2 -0.14, short 2 3 -0.12
around: short 3 0 0.13, short 3 4 0.14, short 4 0 0.29, short 4 1 -0.35, short 4 3 0.18, short 4 4 0.08
bars: short -0.73
before: 0 -0.29, 1 -0.15, 2 0.23, 3 0.09
behind: 0 -0.2, 1 0.13, 2 0.21, 3 0.12, 4 -0.12
beside: 0 0 2 0.31, 0 0 3 0.25, 0 1 0 0.36, 0 1 1 0.4, 0 2 0 0.34, 0 2 1 0.5, 0 3 0 -0.13, 1 0 0 -0.17, 1 0 2 -0.36, 1 0 3 -0.38, 1 1 1 0.57, 1 1 2 0.99, 1 2 0 0.54
beside: 1 2 1 0.95, 1 2 2 0.22, 1 3 0 0.1, 1 3 2 0.43, 1 3 3 -0.26, 2 0 0 -0.6, 2 0 2 -0.24, 2 0 3 -0.23, 2 1 1 0.33, 2 1 2 0.46, 2 1 3 0.23, 2 2 0 0.13, 2 2 1 0.45
beside: 2 2 2 0.68, 2 2 3 -0.42, 2 3 1 0.09, 2 3 2 0.43, 3 0 0 -0.56, 3 0 1 0.08, 3 0 2 -0.27, 3 0 3 0.26, 3 1 0 -0.23, 3 1 1 0.37, 3 1 3 0.38, 3 2 1 0.16
beside: 3 2 2 0.63, 3 2 3 0.23, 3 3 0 0.32, 3 3 2 0.62, 3 3 3 0.35, 4 0 0 -0.35, 4 0 1 -0.32, 4 0 2 0.39, 4 0 3 -0.34, 4 1 0 -0.14, 4 1 1 -0.13, 4 1 3 -0.22
beside: 4 2 0 0.73, 4 2 1 0.26, 4 2 2 0.28, 4 2 3 0.62, 4 3 3 0.35, 5 0 0 0.13, 5 0 1 -0.33, 5 0 3 0.73, 5 1 0 0.56, 5 1 1 -0.33, 5 1 3 -0.1, 5 2 0 -0.22
beside: 5 2 1 -0.13, 5 2 2 0.16, 5 3 0 0.23, 5 3 1 0.19, 5 3 2 0.14, 5 3 3 0.09, 6 0 1 0.69, 6 0 2 0.67, 6 0 3 0.82, 6 1 1 -0.56, 6 1 2 0.17, 6 1 3 0.28
beside: 6 2 1 -0.41, 6 2 2 -0.46, 6 3 0 0.6, 6 3 1 -0.32, 6 3 3 0.38, 7 0 3 -0.29, 7 1 3 0.54, 7 2 1 -0.48, 7 2 3 -0.26, 7 3 0 -0.17, 7 3 2 0.12, long 0 0 -0.5
beside: long 0 2 -0.16, long 0 3 0.13, long 1 0 0.13, long 1 1 0.3, long 1 2 0.28, long 1 3 0.72, long 2 0 0.34, long 2 3 -0.16, long 3 0 0.32, long 3 1 -0.19
beside: middle 0 0 -0.21, middle 0 1 -0.25, middle 0 2 0.24, middle 0 3 0.18, middle 1 1 -0.1, middle 1 3 -0.28, middle 2 0 -0.14, middle 2 2 0.25, middle 2 3 0.16
beside: middle 3 2 0.17, middle 3 3 0.35, short 0 2 0.43, short 1 1 -0.44, short 1 3 -0.17, short 2 0 0.44, short 2 1 -0.12, short 2 2 -0.14, short 2 3 -0.24
beside: short 3 0 0.23, short 3 1 -0.33, short 3 2 0.18, short 3 3 0.29
between: 0 0 0 -0.12, 0 0 1 0.21, 0 0 2 0.18, 0 0 3 -0.2, 0 0 4 0.29, 0 1 0 0.5, 0 1 1 0.59, 0 1 2 0.49, 0 1 3 0.16, 0 2 0 0.74, 0 2 1 -0.12, 0 2 3 -0.15
between: 0 3 0 0.56, 0 3 1 -0.12, 0 3 2 0.14, 0 3 3 0.26, 0 4 0 -0.17, 1 0 0 -0.34, 1 0 1 0.09, 1 0 2 0.21, 1 0 3 -0.14, 1 0 4 -0.42, 1 1 1 0.26, 1 1 2 0.87
between: 1 1 3 0.09, 1 1 4 -0.3, 1 2 0 -0.13, 1 2 1 0.59, 1 2 2 0.37, 1 3 1 0.16, 1 3 2 0.62, 1 3 4 0.28, 1 4 0 0.41, 2 0 0 -0.14, 2 0 1 -0.46, 2 0 2 -0.11
between: 2 0 4 -0.41, 2 1 0 -0.21, 2 1 2 0.42, 2 1 3 0.32, 2 1 4 -0.52, 2 2 0 0.19, 2 2 1 0.52, 2 2 2 0.7, 2 2 3 0.32, 2 2 4 -0.54, 2 3 0 0.13, 2 3 2 0.37
between: 2 3 3 0.26, 2 3 4 -0.13, 2 4 0 0.29, 2 4 2 -0.4, 2 4 3 0.16, 2 4 4 -0.22, 3 0 0 -0.47, 3 0 1 -0.33, 3 0 2 -0.18, 3 0 3 -0.17, 3 0 4 0.58, 3 1 0 -0.43
between: 3 1 1 0.09, 3 1 2 0.12, 3 1 4 -0.39, 3 2 1 0.37, 3 2 2 0.36, 3 2 3 0.27, 3 3 0 0.09, 3 3 1 -0.2, 3 3 2 0.55, 3 3 3 0.35, 3 3 4 0.6, 3 4 0 0.12, 3 4 1 -0.24
between: 3 4 2 -0.2, 3 4 3 0.42, 3 4 4 -0.25, 4 0 2 -0.08, 4 0 4 -0.18, 4 1 0 -0.18, 4 1 1 -0.5, 4 1 2 0.31, 4 1 3 -0.15, 4 2 0 -0.11, 4 2 1 0.12, 4 2 2 -0.19
between: 4 2 3 0.18, 4 2 4 0.28, 4 3 0 -0.24, 4 3 1 0.46, 4 3 3 0.44, 4 3 4 0.17, 4 4 1 0.29, 4 4 3 0.53, 4 4 4 0.35, 5 0 3 0.15, 5 0 4 0.24, 5 1 2 -0.12
between: 5 1 4 0.61, 5 2 1 -0.58, 5 2 2 -0.14, 5 2 3 -0.12, 5 2 4 -0.22, 5 3 1 0.69, 5 3 2 -0.5, 5 3 3 0.22, 5 3 4 0.24, 5 4 0 -0.09, 5 4 1 0.51, 5 4 4 0.73
between: 6 0 4 1.01, 6 1 3 -0.34, 6 1 4 0.7, 6 2 2 0.1, 6 2 3 -0.27, 6 2 4 0.26, 6 3 3 -0.12, 6 4 1 -0.17, 6 4 3 0.1, 6 4 4 -0.18, 7 0 4 -0.33, 7 1 4 -0.31
between: 7 2 3 -0.16, 7 3 2 0.69, 7 3 3 -0.33, 7 3 4 -0.24, 7 4 2 -0.18, 7 4 4 0.18
bias: -0.21
body: above long 0 -0.24, above long 1 0.19, above long 2 0.22, above long 4 -0.26, above long 5 0.08, above middle 0 -0.23, above middle 1 -0.21
body: above middle 2 0.08, above middle 3 0.3, above middle 4 -0.31, above middle 5 -0.3, above short 0 -0.53, above short 1 -0.59, above short 2 0.52
body: above short 3 0.55, above short 5 -0.73, below long 0 -0.34, below long 1 0.08, below long 2 0.19, below long 4 -0.17, below middle 0 -0.35
body: below middle 1 -0.23, below middle 2 0.27, below middle 3 0.19, below middle 4 -0.29, below middle 5 -0.45, below short 0 -0.76, below short 1 -0.13
body: below short 2 0.64, below short 3 0.44, below short 4 -0.58, below short 5 -0.49
capitals: long 0 0.77, long 2 -1.06, long 3 -0.73, long 4 -0.94, middle 0 0.33, middle 1 0.53, middle 2 -0.24, middle 3 -0.51, middle 4 -0.64, short 0 0.34
capitals: short 1 0.35, short 2 0.12, short 3 -0.33, short 4 -0.39
colon: long 0.86, middle 0.26, short -0.3
commas: long 0 -0.72, long 2 0.29, long 3 0.25, middle 0 -0.36, middle 2 0.78, middle 3 -0.1, short 0 -0.19, short 1 -0.21, short 2 0.59, short 3 0.32
digits: long 0 0.19, long 1 -0.2, long 2 0.13, long 3 -0.31, middle 0 0.15, middle 1 -0.57, middle 3 -0.69, short 2 -0.17, short 3 -0.39
edge: long 0 5 -0.18, long 0 6 0.28, long 0 7 0.28, long 1 5 0.4, long 1 6 0.24, long 1 7 0.97, long 2 6 0.44, long 2 7 0.79, long 3 5 0.72, long 3 6 0.31
edge: long 3 7 1.03, long 4 4 0.85, long 4 6 1.25, long 4 7 0.91, long 5 0 0.08, long 5 1 -0.28, long 5 3 -0.3, long 5 4 -0.18, long 5 5 0.62, long 5 6 0.93
edge: long 5 7 0.69, long 6 1 0.15, long 6 5 0.93, long 6 6 0.95, long 6 7 0.15, long 7 0 -0.13, long 7 1 0.31, long 7 2 0.33, long 7 3 -0.61, long 7 4 -0.57
edge: long 7 5 -0.52, long 7 6 -0.22, long 7 7 -1.01, middle 0 6 -0.34, middle 0 7 0.36, middle 1 7 0.46, middle 2 6 -0.09, middle 2 7 0.47, middle 3 7 0.08
edge: middle 4 5 -0.25, middle 4 7 0.42, middle 5 4 0.33, middle 5 5 0.12, middle 5 6 0.11, middle 5 7 0.6, middle 6 0 -0.18, middle 6 5 0.64, middle 6 6 0.16
edge: middle 6 7 0.59, middle 7 0 -0.17, middle 7 3 0.6, middle 7 4 0.49, middle 7 5 -0.27, middle 7 6 -0.29, middle 7 7 -0.8, short 1 6 0.11, short 1 7 0.12
edge: short 2 6 0.38, short 2 7 0.44, short 3 7 0.84, short 4 5 -0.41, short 4 7 -0.2, short 5 1 -0.2, short 5 4 -0.37, short 5 5 -0.28, short 5 7 0.8
edge: short 6 1 -0.43, short 6 2 -0.1, short 6 3 -0.12, short 6 4 0.18, short 6 5 0.18, short 6 6 0.21, short 6 7 0.13, short 7 1 0.61, short 7 2 -0.18
edge: short 7 4 0.28, short 7 5 -0.25, short 7 6 -0.33, short 7 7 -0.69
ellipsis: long -0.59, middle -0.57, short -0.82
end: mark -0.33, mark 0 -0.47, mark 2 -0.36, mark 3 0.18, mark 5 0.18, mark 6 0.38, mark 7 -0.5, mark 8 -0.26, mark 9 0.41, open -0.36, open 0 -0.17, open 1 -0.1
end: open 5 -0.15, open 6 -0.27, open 7 -0.69, open 8 -0.66, open 9 0.32, pause 0.44, pause 0 0.12, pause 2 -0.91, pause 3 0.61, pause 4 0.34, pause 5 0.19
end: pause 6 0.24, pause 7 0.71, pause 8 0.84, quote 0.11, quote 2 0.46, quote 3 -0.33, quote 4 -0.6, quote 5 -0.08, stop 0.17, stop 2 0.68, stop 3 -0.36
end: stop 6 -0.14, stop 7 0.34, stop 8 0.22
following: long byline 2 -0.72, long byline 3 -1.22, long furniture 0 0.14, long furniture 2 0.3, long furniture 3 -0.51, long furniture 6 -0.09
following: long heading 0 -0.52, long heading 1 -0.22, long heading 2 -0.13, long heading 3 0.54, long heading 4 0.19, long heading 5 -0.12, long heading 6 -0.49
following: long prose 3 0.4, long prose 5 0.11, long prose 6 0.42, long prose 7 0.18, long related-header 1 0.52, long related-lead 4 0.77, middle byline 2 0.42
following: middle byline 3 -0.37, middle dateline 2 -0.66, middle dateline 3 -0.67, middle furniture 0 -0.13, middle furniture 1 0.18, middle furniture 2 -0.26
following: middle furniture 3 -0.54, middle heading 0 -0.3, middle heading 1 -0.35, middle heading 2 -0.09, middle heading 3 0.08, middle heading 4 -0.35
following: middle heading 5 0.26, middle heading 6 0.73, middle prose 4 0.6, middle prose 5 0.18, middle prose 6 0.56, middle related-header 1 -0.36, none -0.28
following: short byline 2 -0.11, short byline 3 -0.1, short dateline 1 0.17, short dateline 2 -0.25, short dateline 3 -0.72, short dateline 4 -0.15
following: short furniture 1 -0.48, short furniture 2 -0.23, short furniture 3 -0.14, short furniture 4 -0.31, short furniture 5 -0.12, short heading 0 -0.11
following: short heading 3 0.24, short heading 4 -0.49, short heading 5 -0.47, short heading 6 -0.23, short prose 3 0.22, short prose 4 0.59, short prose 6 0.27
following: short prose 7 0.34, short related-header 0 -0.2, short related-header 1 -0.3, short related-header 2 -0.36
gap: long 1 1 0.17, long 1 2 0.75, long 1 3 -0.29, long 1 4 0.15, long 1 5 0.67, long 1 6 -0.08, long 1 7 0.33, long 2 1 0.24, long 2 4 -0.08, long 2 5 1.07
gap: long 2 6 1.11, long 3 1 0.41, long 3 3 0.73, long 3 4 0.17, long 3 6 -0.19, long 3 7 -0.18, long 4 1 -0.1, long 4 2 0.27, long 4 3 -0.48, long 4 5 -0.58
gap: long 4 6 -0.57, long 4 7 -0.13, long 5 2 0.47, long 5 4 -0.44, long 5 5 0.09, long 5 6 -0.64, long 5 7 -0.57, long 6 1 0.47, long 6 2 -0.65, long 6 5 0.35
gap: long 6 6 -0.24, long 6 7 -0.4, long 7 1 0.46, long 7 2 -0.26, long 7 3 -0.15, long 7 5 -0.34, long 7 6 -0.09, long 7 7 -0.38, middle 1 1 0.09, middle 1 2 0.36
gap: middle 1 3 0.76, middle 1 4 -0.21, middle 1 6 0.69, middle 1 7 0.24, middle 2 1 -0.1, middle 2 3 0.11, middle 2 6 -0.65, middle 2 7 -0.42, middle 3 3 0.5
gap: middle 3 4 -0.09, middle 3 5 0.26, middle 3 6 -0.19, middle 3 7 0.11, middle 4 1 0.42, middle 4 2 -0.16, middle 4 3 -0.15, middle 4 5 0.15, middle 4 6 -0.45
gap: middle 5 1 0.4, middle 5 2 0.33, middle 5 3 -0.35, middle 5 4 0.44, middle 5 5 -0.27, middle 5 6 -0.9, middle 5 7 -0.3, middle 6 1 0.28, middle 6 2 0.84
gap: middle 6 4 -0.56, middle 6 5 -0.87, middle 6 6 0.13, middle 6 7 -0.21, middle 7 1 0.12, middle 7 2 0.12, middle 7 3 0.16, middle 7 4 0.13, middle 7 5 0.3
gap: middle 7 6 -0.33, middle 7 7 -0.42, short 1 1 0.63, short 1 3 -0.62, short 1 6 -0.4, short 1 7 -0.08, short 2 1 0.15, short 2 2 -0.26, short 2 3 -0.58
gap: short 2 4 0.63, short 2 5 0.32, short 2 7 0.1, short 3 1 -0.58, short 3 5 0.15, short 3 6 0.28, short 3 7 -0.2, short 4 1 0.42, short 4 2 0.29, short 4 3 0.22
gap: short 4 4 0.56, short 4 6 -0.12, short 4 7 -0.19, short 5 1 0.11, short 5 2 0.09, short 5 3 0.43, short 5 5 0.11, short 5 6 -0.3, short 5 7 -0.27
gap: short 6 1 -0.26, short 6 2 -0.26, short 6 3 -0.2, short 6 4 0.14, short 6 5 -0.15, short 6 6 0.71, short 6 7 -0.23, short 7 1 0.3, short 7 2 -0.12
gap: short 7 4 -0.19, short 7 5 -0.27, short 7 7 -0.81
head: long 1 0.49, long 2 -0.11, long 3 0.5, long 5 -0.25, middle 1 0.5, middle 2 0.17, middle 3 0.4, middle 4 0.6, middle 5 0.71, middle 6 -0.51, middle 7 -0.09
head: short 1 0.43, short 2 0.11, short 3 0.24, short 6 -0.17
kin: 0 0 -0.35, 0 1 0.26, 0 2 -0.39, 0 3 -0.52, 0 4 -0.23, 0 5 0.22, 0 6 0.39, 3 1 -0.66, 3 2 -0.27, 3 4 0.22, 3 5 0.09, 3 6 0.11, long 1 0.14, long 2 -0.44
kin: long 4 0.2, long 5 0.11, middle 0 -0.49, middle 1 -0.47, middle 2 -0.21, middle 5 0.27, middle 6 0.12, short 0 -0.22, short 1 -0.31, short 2 0.14
kin: short 5 -0.16, short 6 0.27
kind: byline -0.21, byline 1 -0.11, byline 2 -0.18, dateline -0.7, dateline 1 0.22, dateline 3 -0.98, dateline 4 -0.52, furniture -0.49, furniture 0 -0.27
kind: furniture 1 -0.4, furniture 2 -0.19, furniture 4 0.26, furniture 5 0.23, furniture 6 -0.09, heading 0.12, heading 3 0.41, heading 6 -0.26, heading 7 -0.12
kind: prose 3 -0.31, prose 5 -0.09, prose 9 0.1, related-header -0.22, related-header 0 -0.23, related-header 1 -0.17, related-header 2 -0.19, related-lead -0.24
neighbours: 0 0 2 0.18, 0 1 2 -0.46, 0 2 0 -0.1, 0 2 1 -0.56, 0 2 2 -0.69, 3 0 2 0.27, 3 1 0 -0.28, 3 1 1 -0.71, 3 1 2 -0.73, 3 2 1 -0.33, 3 2 2 0.57
own: 0 0.27, 0 long 0.26, 0 middle 0.26, 0 short 0.15, 1 0.57, 1 long 0.44, 1 middle 0.38, 2 0.47, 2 long 0.45, 2 middle 0.27, 2 short -0.21, 3 0.34, 3 long 0.48
own: 3 middle -0.09, 3 short -0.13, 4 0.14, 4 long 0.26, 4 middle -0.14, 4 short -0.2, 5 middle -0.09, 6 -0.17, 6 long -0.17, 6 middle -0.14, 6 short 0.27, 7 -0.41
own: 7 long -0.36, 7 middle -0.11, 7 short -0.22
passed: long 1 0.28, long 2 0.89, long 3 0.35, long 5 -0.2, long 6 -0.49, middle 0 0.18, middle 1 0.09, middle 2 -0.22, middle 3 0.2, middle 5 -0.15, middle 6 -0.45
passed: short 0 -0.54, short 2 -0.34, short 3 -0.08, short 4 0.53, short 5 0.4, short 7 -0.35
previous: long byline 2 0.32, long byline 3 0.5, long dateline 2 -0.3, long dateline 3 -1.22, long furniture 0 0.43, long furniture 1 -0.39, long furniture 2 -0.11
previous: long furniture 3 0.09, long furniture 6 -0.09, long heading 1 -0.52, long heading 3 0.56, long heading 4 0.1, long heading 5 -0.21, long heading 6 -0.28
previous: long prose 3 0.3, long prose 5 0.47, long prose 6 0.33, long prose 7 0.38, middle byline 2 -0.54, middle dateline 2 -0.25, middle dateline 3 -0.78
previous: middle furniture 1 -0.79, middle furniture 2 -0.35, middle furniture 3 -0.59, middle heading 0 -0.68, middle heading 1 -0.5, middle heading 2 0.1
previous: middle heading 3 0.52, middle heading 4 -0.2, middle heading 5 0.36, middle heading 6 -0.49, middle prose 3 -0.17, middle prose 4 0.61
previous: middle prose 5 0.45, middle prose 7 0.36, middle related-header 1 -0.18, none -0.36, short byline 2 -0.46, short byline 3 -0.47, short dateline 1 0.16
previous: short dateline 2 -0.16, short dateline 3 -0.68, short dateline 4 -0.28, short furniture 0 0.11, short furniture 1 -0.46, short furniture 2 -0.2
previous: short furniture 3 -0.12, short furniture 5 0.54, short heading 0 -0.1, short heading 3 0.44, short heading 4 -0.39, short heading 5 -0.59
previous: short heading 6 -0.33, short prose 3 0.36, short prose 4 0.65, short related-header 0 -0.38, short related-header 1 -0.14, short related-header 2 -0.09
quoted: long 0.1, middle -0.22
ruled: 0 0 -0.15, 0 long -0.25, 1 middle -0.1, 1 short -0.13
run: 0 1 1 -0.76, 0 2 -1 0.76, 0 2 1 -0.16, 0 3 0 0.61, 0 3 1 -0.65, 0 4 0 -0.29, 0 5 0 -0.56, 0 6 0 0.72, 3 0 -2 -0.17, 3 0 2 -0.16, 3 1 -1 -0.15, 3 1 1 0.83
run: 3 2 -1 0.17, 3 2 0 0.58, 3 2 1 -0.87, 3 3 -1 -0.09, 3 3 0 -0.65, 3 3 1 -0.4, 3 4 -1 0.19, 3 4 0 0.33, 3 5 0 0.37, 3 6 0 0.75, long 0 2 -0.1, long 1 -1 0.72
run: long 1 1 0.37, long 2 -1 0.27, long 2 0 0.7, long 2 1 -0.98, long 3 0 -0.63, long 3 1 -0.62, long 4 -1 0.25, long 4 0 0.08, long 5 0 0.46, long 6 0 0.92
run: middle 0 -2 -0.29, middle 0 2 0.3, middle 1 -1 -1.24, middle 1 1 0.1, middle 2 -1 0.21, middle 2 1 0.54, middle 3 -1 0.12, middle 3 0 0.34, middle 4 -1 0.1
run: middle 4 0 0.73, middle 4 1 0.22, middle 5 0 -0.57, short 0 -2 0.1, short 0 2 -0.33, short 1 -1 -0.08, short 1 1 -0.29, short 2 -1 0.5, short 2 1 -0.22
run: short 3 -1 -0.55, short 3 0 0.11, short 3 1 0.4, short 4 -1 0.09, short 4 0 0.6, short 5 0 -0.33, short 6 0 -0.09
said: before long -0.99, before middle -0.44, before short -0.91, later long -0.87, later middle -0.67, later short -0.48
sentences: 1 -0.24, 2 -0.31, 3 0.37
size: 0 -0.19, 1 -0.12, 2 -0.1, 4 -0.09, 5 -0.13, 6 -0.08, 9 0.09
small: long 0 0.23, long 1 -0.17, long 3 0.13, middle 0 0.25, middle 1 -0.15, middle 2 -0.41, middle 4 0.12, short 1 -0.4, short 2 0.12, short 3 -0.35
small: short 4 -0.23
start: digit 0.42, digit mark 0.24, digit open 0.28, digit stop 0.35, lower -0.6, lower mark -0.26, lower open -0.39, lower pause 0.14, lower stop -0.43, quote 0.2
start: quote mark 0.43, quote open -0.14, quote quote -0.29, quote stop 0.17, sign -0.77, sign mark 0.23, sign stop -0.89, upper -0.1, upper mark -0.35
start: upper open -0.38, upper pause 0.44, upper quote 0.38, upper stop 0.29
taken: 0 -0.15, 0 6 0.21, 0 7 0.42, 0 9 -0.97, 3 0 -0.28, 3 1 -0.17, 3 2 -0.08, 3 4 -0.1, 3 6 -0.14, 3 7 -0.14, 3 9 0.34
title: above long 0 0.27, above long 1 0.46, above long 2 0.64, above long 3 1.37, above long 4 0.27, above long 5 -0.6, above middle 0 0.95, above middle 1 0.34
title: above middle 2 0.29, above middle 3 0.56, above middle 4 -0.08, above middle 5 -0.3, above short 3 0.19, above short 5 -0.11, again -0.33, below -0.42
title: here -0.25, nowhere 0.58
turn: advert long -0.72, advert middle -0.57, advert short -0.52, bio long -0.76, comment long -0.47, comment middle -0.97, comment short -0.57, contact long -0.79
turn: contact middle 0.3, contact short -0.26, copyright long -0.67, copyright middle -0.52, copyright short -0.29, credit long -0.9, credit middle -1.21
turn: credit short -1.22, dated long -0.43, dated middle -1.06, dated short -0.58, follow long -0.66, follow middle -0.44, follow short -0.46, footnote long -0.36
turn: link long -1.03, link middle -0.16, link short -0.47, more long -0.27, more middle -0.14, more short -0.9, note long -0.11, note middle -0.31, note short -0.4
turn: numbering long 0.22, numbering middle 0.44, numbering short 0.34, price long -0.12, price middle -0.08, price short -0.15, privacy long -0.25
turn: privacy middle -0.92, privacy short -0.27, share long -0.13, share middle 0.09, share short -0.44, signup long -0.77, signup middle -0.38, signup short -0.5
turn: support long -0.64, tags short -0.29
under: comment 0 -0.5, comment 0 middle -0.32, comment 0 short -0.53, comment 1 -0.36, comment 1 long -0.15, comment 1 short -0.33, comment 2 -0.25
under: comment 2 short -0.59, comment 3 -0.95, comment 3 long -0.92, comment 3 middle -0.88, comment 3 short -0.2, follow 0 middle -0.47, follow 0 short -0.13
under: follow 1 -0.47, follow 1 long -0.17, follow 1 short -0.3, follow 2 -0.25, more 0 -0.51, more 0 middle -0.4, more 0 short -0.51, more 1 -0.94
under: more 1 short -0.56, note 0 -0.33, note 0 long -0.17, note 0 middle -0.24, note 1 0.09, note 1 middle 0.78, note 2 0.69, note 2 long 0.32, note 2 middle 0.71
under: note 2 short 0.16, plain 0 -0.27, plain 0 middle -0.29, plain 0 short -0.19, plain 1 -0.43, plain 1 long -0.38, plain 1 short -0.16, plain 2 -0.4
under: plain 2 long -0.37, plain 2 short -0.2, plain 3 -0.25, plain 3 middle -0.23, plain 3 short -0.38, privacy 0 -0.19, privacy 0 middle -0.22
under: privacy 0 short -0.47, privacy 1 -0.19, privacy 2 -0.43, privacy 2 short -0.42, privacy 3 -0.33, related 0 -0.36, related 0 middle -0.3
under: related 0 short -0.21, related 1 -0.18, related 1 middle -0.27, related 1 short -0.23, related 2 -0.22, related 2 middle -0.28, related 2 short -0.09
under: share 0 -0.61, share 0 middle -0.72, share 0 short -0.45, share 1 -0.24, share 1 middle -0.39, share 1 short -0.59, share 2 0.13, signup 0 -0.32
under: signup 0 middle -0.08, signup 0 short -0.44, signup 1 -0.08, signup 1 long -0.15, signup 1 middle 0.31, signup 1 short -0.14, signup 2 0.6
under: signup 2 long 0.57, signup 2 middle 0.33, tags 0 -0.4, tags 0 short -0.36
untaken: after 1 short -0.1, after 2 middle 0.28, after 2 short -0.38, after 3 middle -0.48, after 3 short -0.26, after 4 long -0.51, after 4 middle 0.27
untaken: after 4 short -0.09, after 5 long 0.3, after 5 middle -0.27, after 5 short 0.14, after 6 long -0.22, after 6 middle -0.31, after 6 short 0.22
untaken: after 7 long -0.22, after 7 middle -0.38, after 7 short -0.11, before 1 middle 0.14, before 1 short 0.25, before 2 middle -0.18, before 2 short -0.3
untaken: before 3 middle 0.14, before 4 long -0.14, before 4 middle 0.28, before 4 short -0.12, before 5 long -0.12, before 5 middle 0.5, before 6 long -0.75
untaken: before 6 middle -0.25, before 6 short -0.26, before 7 long 0.81, before 7 middle -0.37, between long 1.34, between middle 0.53, between short 0.42
uppercase: middle 0.3, short -0.1
`),
}
